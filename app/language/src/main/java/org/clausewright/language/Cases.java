package org.clausewright.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

/// When the norms of a sentence hold and when not; collected once and shared by them all.
record Cases(List<String> condition, List<String> exception, Optional<TextSpan> holdsIn, Optional<TextSpan> exceptIn) {

    static Cases in(Sentence sentence) {
        return in(sentence, 0, sentence.size() - 1);
    }

    /// Those that stand between two words, both included; a case that opens the sentence counts as well.
    static Cases in(Sentence sentence, int from, int to) {
        int opening = Openings.afterCase(sentence, Openings.afterLabel(sentence, 0));
        Optional<TextSpan> holds = first(sentence, Condition.Kind.HOLDS, from, to);
        Optional<TextSpan> opened = opening == 0 || from > 0 || isMarked(sentence)
                ? Optional.empty()
                : Optional.of(sentence.span(0, opening - 1));
        List<String> condition = stems(sentence, Condition.Kind.HOLDS, from, to);
        boolean onlyOpened = condition.isEmpty() && holds.isEmpty() && opened.isPresent();
        return new Cases(
                onlyOpened ? Stems.of(sentence, 0, opening - 1) : condition,
                stems(sentence, Condition.Kind.EXCEPTS, from, to),
                holds.or(() -> opened),
                first(sentence, Condition.Kind.EXCEPTS, from, to));
    }

    static Cases of(Norm norm) {
        return new Cases(
                norm.condition(),
                norm.exception(),
                norm.places().condition(),
                norm.places().exception());
    }

    static Cases none() {
        return new Cases(List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    boolean isEmpty() {
        return holdsIn.isEmpty() && exceptIn.isEmpty();
    }

    /// These, and the case or exception of others where these name none.
    Cases or(Cases others) {
        return new Cases(
                condition.isEmpty() ? others.condition : condition,
                exception.isEmpty() ? others.exception : exception,
                holdsIn.or(() -> others.holdsIn),
                exceptIn.or(() -> others.exceptIn));
    }

    private static boolean isMarked(Sentence sentence) {
        return sentence.inCondition(sentence.span(0, 0));
    }

    /// The same with other words for the case in which the norm does not hold.
    Cases except(Sentence sentence, int first, int last) {
        return new Cases(condition, Stems.of(sentence, first, last), holdsIn, Optional.of(sentence.span(first, last)));
    }

    /// The same with other words for the case in which the norm holds.
    Cases when(Sentence sentence, int first, int last) {
        return new Cases(Stems.of(sentence, first, last), exception, Optional.of(sentence.span(first, last)), exceptIn);
    }

    private static Optional<TextSpan> first(Sentence sentence, Condition.Kind kind, int from, int to) {
        return sentence.conditions().stream()
                .filter(condition -> condition.kind() == kind && stands(sentence, condition, from, to))
                .map(Condition::span)
                .findFirst();
    }

    private static boolean stands(Sentence sentence, Condition condition, int from, int to) {
        return condition.span().start() >= sentence.words().get(from).start()
                && condition.span().end() <= sentence.words().get(to).end();
    }

    private static List<String> stems(Sentence sentence, Condition.Kind kind, int from, int to) {
        Set<String> stems = new LinkedHashSet<>();
        for (Condition condition : sentence.conditions()) {
            if (condition.kind() == kind && stands(sentence, condition, from, to)) {
                int first = sentence.firstWordFrom(condition.marker().end());
                int behind = sentence.firstWordFrom(condition.span().end());
                Stems.add(sentence, first, behind - 1, stems);
            }
        }
        return List.copyOf(stems);
    }
}
