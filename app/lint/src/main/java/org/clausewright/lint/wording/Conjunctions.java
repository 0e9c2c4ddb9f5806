package org.clausewright.lint.wording;

import java.util.Set;
import org.clausewright.language.Sentence;

/// *And* and *or* between words that stand in one row.
final class Conjunctions {

    private static final int BEFORE = 8;
    private static final Set<String> PAIRS = Set.of("both", "either", "neither", "between", "whether");

    private Conjunctions() {}

    /// *And* or *or* with nothing but blanks around it.
    static boolean isPlain(Sentence sentence, int at) {
        String word = sentence.word(at);
        return (word.equals("and") || word.equals("or"))
                && sentence.gap(at).isBlank()
                && sentence.gap(at + 1).isBlank()
                && at > 0
                && at + 1 < sentence.size();
    }

    /// Whether a word such as *both* opens the group whose conjunction that is.
    static boolean isPaired(Sentence sentence, int conjunction) {
        for (int i = Math.max(0, conjunction - BEFORE); i < conjunction; i++) {
            if (PAIRS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }
}
