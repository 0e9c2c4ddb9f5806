package org.clausewright.lint.conflict;

import java.util.Optional;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.Sentence;

/// Finds by whom something is done.
///
/// @param from the index of the first word of the act
/// @param to   behind the last one
record AgentReader(Sentence sentence, int from, int to) {

    /// The person by whom something is done, *is approved by the manager*.
    Optional<String> agent(int verb) {
        for (NounPhrase phrase : sentence.nounPhrases(verb + 1, to)) {
            boolean by = sentence.word(phrase.first() - 1).equals("by");
            boolean alone = phrase.head().equals("alone") && phrase.last() > phrase.first();
            String noun = alone ? sentence.word(phrase.last() - 1) : phrase.head();
            String head = Roots.of(noun);
            if (by && (People.isPerson(head) || DeedReader.isOwn(head) || isDoer(noun))) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    /// A noun of one who does something: *manager*, *doctor*, *engineers*.
    private static boolean isDoer(String noun) {
        String one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return one.endsWith("er") || one.endsWith("or") || one.endsWith("ist") || one.endsWith("ant");
    }

    /// *By engineers alone*, *only by an engineer*.
    boolean isAlone(int verb) {
        for (int at = Math.max(from, verb - 2); at < to; at++) {
            boolean only = sentence.word(at).equals("only") || sentence.word(at).equals("solely");
            boolean by =
                    sentence.word(at + 1).equals("by") || sentence.word(at + 2).equals("by");
            boolean alone = sentence.word(at).equals("alone") || (only && at + 1 == to);
            if (alone || (only && by)) {
                return true;
            }
        }
        return false;
    }
}
