package org.clausewright.lint.wording;

import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.text.TextSpan;

/// A sentence of more than forty words.
final class LongSentence implements SentenceRule.Pattern {

    private static final int LONGEST = 40;

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        if (sentence.size() > LONGEST) {
            TextSpan span = sentence.span(LONGEST, LONGEST);
            hits.accept(wording.hit(sentence, span, Map.of("count", String.valueOf(sentence.size()))));
        }
    }
}
