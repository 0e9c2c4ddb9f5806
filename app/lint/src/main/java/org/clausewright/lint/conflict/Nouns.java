package org.clausewright.lint.conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Stem;

/// Nouns that rules use for one another.
final class Nouns {

    private static final Map<String, String> SAME = new HashMap<>();
    /// Nouns that stand for nearly anything.
    private static final Set<String> GENERIC = Stream.of(
                    "thing anything everything something nothing product information content data detail material"
                            .split(" ", -1))
            .map(Stem::of)
            .collect(Collectors.toUnmodifiableSet());

    static {
        for (String group : new String[] {
            "reason cause",
            "fee charge",
            "photo photograph picture image",
            "library dependency",
            "package parcel",
            "customer client buyer",
            "person people individual",
            "bill invoice",
            "mistake error",
            "minor child kid",
            "phone telephone",
            "staff employee worker",
            "mail email e-mail",
            "pupil student",
            "member user",
            "picture photo",
            "complaint grievance",
            "rule policy",
            "log record transcript"
        }) {
            String[] words = group.split(" ", -1);
            for (String word : words) {
                SAME.putIfAbsent(Stem.of(word), Stem.of(words[0]));
            }
        }
    }

    private Nouns() {}

    /// One stem for those that are used for one another.
    static String of(String stem) {
        return SAME.getOrDefault(stem, stem);
    }

    static boolean isGeneric(String stem) {
        return GENERIC.contains(stem);
    }
}
