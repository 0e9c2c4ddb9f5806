package org.clausewright.lint.wording;

import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.text.TextSpan;

/// *And/or*.
final class AndOr implements SentenceRule.Pattern {

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.word(i).equals("and")
                    && sentence.word(i + 1).equals("or")
                    && sentence.gap(i + 1).strip().equals("/")) {
                TextSpan span = sentence.span(i, i + 1);
                hits.accept(wording.hit(
                        sentence, span, Map.of("left", sentence.word(i - 1), "right", sentence.word(i + 2))));
            }
        }
    }
}
