package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.language.Modal;
import org.clausewright.language.Modality;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextSpan;

/// A second duty behind *and* in one sentence.
final class CompoundRule implements SentenceRule.Pattern {

    private static final int BEFORE = 4;
    private static final int SUBJECT = 5;

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        boolean duty = false;
        for (Modal modal : sentence.modals()) {
            if (!isDuty(modal.modality())
                    || !isAuxiliary(sentence.word(modal.first()))
                    || sentence.word(modal.last() + 1).endsWith("s") // "*must* marks a duty" only talks of the word
                    || sentence.inCondition(modal.span())) {
                continue;
            }
            if (duty && followsAnd(sentence, modal.first())) {
                hits.accept(hit(sentence, modal, wording));
                return;
            }
            duty = true;
        }
    }

    private static boolean isDuty(Modality modality) {
        return switch (modality) {
            case MUST, MUST_NOT, SHOULD, SHOULD_NOT -> true;
            case MAY, DEFAULT -> false;
        };
    }

    /// *May not* bans less clearly than a duty does, and *always* goes on with the one before.
    private static boolean isAuxiliary(String word) {
        return !word.startsWith("may") && !word.startsWith("can") && !word.equals("always");
    }

    private static boolean followsAnd(Sentence sentence, int at) {
        for (int i = at; i > Math.max(0, at - BEFORE); i--) {
            if (sentence.word(i - 1).equals("otherwise")) {
                return false;
            }
            if (sentence.word(i - 1).equals("and") || sentence.hasBefore(i, ';')) {
                return true;
            }
        }
        return false;
    }

    /// Where *and* stands right before the second duty, it becomes a sentence with the subject of the first one.
    private static Hit hit(Sentence sentence, Modal modal, Wording wording) {
        int and = modal.first() - 1;
        int first = sentence.modals().getFirst().first();
        boolean named = first > 0 && first <= SUBJECT && !sentence.inCondition(sentence.span(0, 0));
        for (int i = 1; i < first; i++) {
            named &= sentence.gap(i).isBlank();
        }
        if (!named || !sentence.word(and).equals("and")) {
            return wording.hit(sentence, modal.span());
        }
        TextSpan joint = new TextSpan(
                sentence.words().get(and - 1).end(), sentence.words().get(and).end());
        String subject = sentence.text(sentence.span(0, first - 1));
        List<Answer> answers = List.of(
                Answer.by("Yes: it becomes a sentence of its own", Rewording.of(joint, ". " + subject)),
                Answer.inWords("No: only both together count"));
        return wording.hit(sentence, modal.span(), Map.of(), answers);
    }
}
