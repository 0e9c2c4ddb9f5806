package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.DocumentRule.Reading;
import org.clausewright.lint.Prose;
import org.clausewright.spec.text.TextSpan;

/// A norm as it is compared with others, with the words to quote. A value: equal to another where both say the same
/// at the same place of their passages.
///
/// @param sentence the words of its sentence
/// @param modal    where its modal stands
/// @param plain    whether the modal is one word of force with or without *not*, so that another can take its place
/// @param alone    whether it is the only norm of its sentence
/// @param numbers  the numbers of the sentence, in order
record Duty(
        String who,
        Modality modality,
        List<String> act,
        List<String> condition,
        List<String> exception,
        String sentence,
        TextSpan modal,
        TextSpan span,
        boolean plain,
        boolean alone,
        List<String> numbers,
        List<String> stems) {

    /// The duties of a passage, in order.
    static List<Duty> in(Prose prose) {
        List<Duty> duties = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            if (sentence.modals().isEmpty() || sentence.isQuestion()) {
                continue;
            }
            List<Norm> norms = sentence.norms();
            List<String> numbers = sentence.words().stream()
                    .filter(Word::isNumber)
                    .map(Word::lower)
                    .toList();
            List<String> stems = norms.isEmpty() ? List.of() : sentence.acts();
            for (Norm norm : norms) {
                duties.add(of(sentence, norm, norms.size() == 1, numbers, stems));
            }
        }
        return duties;
    }

    private static Duty of(Sentence sentence, Norm norm, boolean alone, List<String> numbers, List<String> stems) {
        return new Duty(
                norm.who(),
                norm.modality(),
                norm.act(),
                norm.condition(),
                norm.exception(),
                sentence.plain(),
                norm.modal().span(),
                norm.span(),
                Answers.isPlain(sentence, norm.modal()),
                alone,
                numbers,
                stems);
    }

    /// Whether nobody else is meant: the same name, or one of them names nobody.
    boolean sameActor(Duty other) {
        return who.equals(other.who) || who.isEmpty() || other.who.isEmpty();
    }

    /// Whether both hold in the same cases, as far as their words tell.
    boolean sameCase(Duty other) {
        return alike(condition, other.condition) && alike(exception, other.exception);
    }

    private static boolean alike(List<String> left, List<String> right) {
        return (left.isEmpty() && right.isEmpty()) || Alike.share(left, right) >= 0.6;
    }

    boolean isStrong() {
        return modality == Modality.MUST || modality == Modality.MUST_NOT;
    }

    boolean isWeak() {
        return modality == Modality.SHOULD || modality == Modality.SHOULD_NOT;
    }

    /// Whether the ladder of authority leaves it open which of two holds.
    static boolean sameLevel(Reading<Duty> left, Reading<Duty> right) {
        return left.rank().equals(right.rank());
    }

    /// A duty where it stands: `“...” (section refunds)`.
    static String placed(Reading<Duty> reading) {
        Optional<String> section = reading.section();
        return Answers.quoted(reading.value().sentence()) + " ("
                + section.map(id -> "section " + id)
                        .orElseGet(() -> "at the start of " + reading.file().value())
                + ")";
    }

    /// Verbs that say too little to tell one act from another.
    static final Set<String> THIN = Set.of("be", "do", "have", "mak", "tak", "giv", "get", "us", "provid");
}
