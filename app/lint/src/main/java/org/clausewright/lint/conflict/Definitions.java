package org.clausewright.lint.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;

/// What a spec says its words mean: `**Term**: the meaning`.
///
/// @param meanings the words of a definition by the term's word
/// @param people   the terms that name persons
record Definitions(Map<String, Set<String>> meanings, Map<String, String> people) {

    private static final Pattern DEFINITION =
            Pattern.compile("^\\s*(?:[-*]\\s+)?\\*\\*([^*]{2,40})\\*\\*:?\\s*:?\\s+(.{5,300})", Pattern.DOTALL);
    private static final Pattern PERSON = Pattern.compile(
            "^(?:an?|the)\\s+(?:natural )?(?:person|people|someone|customer|human|individual|volunteer|employee|user)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    static Definitions in(Spec spec) {
        Map<String, Set<String>> meanings = new HashMap<>();
        Map<String, String> people = new TreeMap<>();
        for (SpecDocument document : spec.documents()) {
            for (Passage passage : document.passages()) {
                if (passage.kind() != Passage.Kind.RULE) {
                    continue;
                }
                Matcher matcher = DEFINITION.matcher(document.text(passage.span()));
                if (matcher.find()) {
                    List<String> term = Words.content(matcher.group(1));
                    if (term.size() == 1) {
                        meanings.put(term.getFirst(), new HashSet<>(Words.content(matcher.group(2))));
                        if (PERSON.matcher(matcher.group(2)).matches()) {
                            people.put(term.getFirst(), matcher.group(1).toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        return new Definitions(meanings, people);
    }

    Set<String> of(String term) {
        return Optional.ofNullable(meanings.get(term)).orElse(Set.of());
    }
}
