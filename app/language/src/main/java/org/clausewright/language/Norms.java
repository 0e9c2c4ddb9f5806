package org.clausewright.language;

import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// Puts a norm together out of the words that its parts were found in.
final class Norms {

    private Norms() {}

    /// @param from the index of the first word of the act
    /// @param last that of its last one; less than the first where nothing is to be done
    static Norm of(
            Sentence sentence,
            Norm.Ground ground,
            Modality modality,
            Modal modal,
            Subject subject,
            int from,
            int last,
            Cases cases) {
        Optional<TextSpan> act = last >= from ? Optional.of(sentence.span(from, last)) : Optional.empty();
        boolean passive = last >= from && Deeds.isPassive(sentence, from, last);
        int first = Math.max(0, Math.min(sentence.size() - 1, Math.min(modal.first(), from)));
        int end = Math.max(first, Math.max(modal.last(), last));
        return new Norm(
                ground,
                modality,
                modal,
                sentence.span(first, end),
                new Norm.Places(
                        passive ? Optional.empty() : subject.span(sentence), act, cases.holdsIn(), cases.exceptIn()),
                subject.name(sentence),
                Stems.of(sentence, from, last),
                cases.condition(),
                cases.exception(),
                Deeds.of(sentence, subject, from, last, modal.waives()),
                subject.headStem(sentence));
    }
}
