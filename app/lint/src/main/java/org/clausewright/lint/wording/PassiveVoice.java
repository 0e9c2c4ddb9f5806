package org.clausewright.lint.wording;

import java.util.function.Consumer;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;

/// A form of *be* and a participle.
final class PassiveVoice implements SentenceRule.Pattern {

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int verb = sentence.tag(i + 1) == PartOfSpeech.ADVERB ? i + 2 : i + 1;
            if (isBe(sentence.word(i)) && sentence.tag(verb) == PartOfSpeech.PARTICIPLE) {
                hits.accept(wording.hit(sentence, sentence.span(i, verb)));
            }
        }
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "was", "were", "be", "been", "being" -> true;
            default -> false;
        };
    }
}
