package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Where the clauses of a sentence begin that could be sentences of their own: *the doors are open; nobody is let in*,
/// *guests ring, and the porter lets them in*.
final class Clauses {

    private static final Set<String> JOINS = Set.of("and", "but", "so", "while", "whereas");
    private static final Set<String> SUBJECTS =
            Set.of("it", "they", "he", "she", "we", "you", "nobody", "everybody", "everyone", "somebody", "anybody");

    private Clauses() {}

    /// Whether a word joins a clause with a subject and a verb of its own to what stands before its comma.
    static boolean isJoin(Sentence sentence, int at) {
        if (!JOINS.contains(sentence.word(at)) || !sentence.hasBefore(at, ',')) {
            return false;
        }
        int first = at + 1;
        boolean named =
                switch (sentence.tag(first)) {
                    case DETERMINER, NOUN -> true;
                    case PRONOUN -> SUBJECTS.contains(sentence.word(first));
                    default -> false;
                };
        return named && FiniteVerb.plain(sentence, first) > first;
    }

    /// The indexes of their first words, the first of the sentence among them.
    static List<Integer> starts(Sentence sentence) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = 1; at < sentence.size(); at++) {
            boolean joins = JOINS.contains(sentence.word(at));
            if (sentence.hasBefore(at, ';') && !(joins && at + 1 == sentence.size())) {
                starts.add(joins ? at + 1 : at);
            } else if (isJoin(sentence, at)) {
                starts.add(at + 1);
            }
        }
        return List.copyOf(starts);
    }
}
