package org.clausewright.lint.document;

import org.clausewright.language.Sentence;

/// Words in double quotation marks: somebody else's, or words that are talked about.
final class Quoted {

    private static final int WITHIN = 60;

    private Quoted() {}

    /// Looks a bounded number of words back for a mark that opens and does not close before the word.
    static boolean isOutside(Sentence sentence, int word) {
        for (int i = word; i >= Math.max(0, word - WITHIN); i--) {
            String gap = sentence.gap(i);
            boolean opens = gap.indexOf('“') >= 0 || gap.endsWith("\"");
            boolean closes = gap.indexOf('”') >= 0 || gap.startsWith("\"");
            if (opens && !(i == 0 && gap.isEmpty())) {
                return false;
            }
            if (closes && i < word + 1) {
                return true;
            }
        }
        return true;
    }
}
