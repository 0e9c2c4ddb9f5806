package org.clausewright.lint.wording;

import java.util.function.Consumer;
import org.clausewright.language.Modal;
import org.clausewright.language.Modality;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;

/// *Any* behind a duty that is not negated: every one, or one that will do.
final class AnyScope implements SentenceRule.Pattern {

    private static final int REACH = 6;

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (Modal modal : sentence.modals()) {
            if ((modal.modality() == Modality.MUST || modal.modality() == Modality.SHOULD)
                    && !sentence.inCondition(modal.span())) {
                int any = any(sentence, modal.last());
                if (any > 0) {
                    hits.accept(wording.hit(sentence, sentence.span(any, any)));
                }
            }
        }
    }

    /// The index of *any* close behind; -1 where something else decides how it is read.
    private static int any(Sentence sentence, int modal) {
        for (int i = modal + 1;
                i <= modal + REACH && i + 1 < sentence.size() && sentence.gap(i).isBlank();
                i++) {
            switch (sentence.word(i)) {
                case "any" -> {
                    return sentence.tag(i + 1) == PartOfSpeech.NOUN || sentence.tag(i + 1) == PartOfSpeech.ADJECTIVE
                            ? i
                            : -1;
                }
                case "not",
                        "never",
                        "without",
                        "no",
                        "avoid",
                        "refuse",
                        "before",
                        "if",
                        "whether",
                        "prevent",
                        "than" -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }
}
