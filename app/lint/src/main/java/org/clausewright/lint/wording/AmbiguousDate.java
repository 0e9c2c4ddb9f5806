package org.clausewright.lint.wording;

import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.BlockRule;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.text.TextSpan;

/// Words such as *biweekly*, and dates in figures whose day may be the month: 03/04/2026.
record AmbiguousDate(RulePage page, PhraseRule words, Wording wording) implements BlockRule {

    @Override
    public void check(Prose prose, Facts facts, Consumer<Hit> hits) {
        words.check(prose, facts, hits);
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i + 2 < sentence.size(); i++) {
                if (isDate(sentence, i)) {
                    TextSpan span = sentence.span(i, i + 2);
                    hits.accept(wording.hit(sentence, span));
                }
            }
        }
    }

    private static boolean isDate(Sentence sentence, int at) {
        String sign = sentence.gap(at + 1);
        return (sign.equals("/") || sign.equals("."))
                && sentence.gap(at + 2).equals(sign)
                && isDayOrMonth(sentence.word(at))
                && isDayOrMonth(sentence.word(at + 1))
                && !sentence.word(at).equals(sentence.word(at + 1))
                && sentence.word(at + 2).matches("\\d{4}|\\d{2}");
    }

    private static boolean isDayOrMonth(String word) {
        return word.matches("0?[1-9]|1[0-2]");
    }
}
