package org.clausewright.lint.wording;

import org.clausewright.language.Sentence;

/// *And* and *or* between words that stand in one row.
final class Conjunctions {

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
}
