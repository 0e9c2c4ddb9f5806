package org.clausewright.lint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.DocumentRule.Reading;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.Prose;

/// A norm with what is quoted and compared of its sentence. A value: equal to another where both say the same at the
/// same place of their passages.
///
/// @param sentence the words of its sentence
/// @param first    whether no norm of its sentence stands before it
/// @param plain    whether the modal is one word of force with or without *not*, so that another can take its place
/// @param numbers  the numbers of the sentence, in order
/// @param act      the words of its act as stems
/// @param stems    those of the whole sentence, numbers left out
/// @param labels   what the sentence tells single things apart by
record QuotedNorm(
        Norm norm,
        String sentence,
        boolean first,
        boolean plain,
        List<String> numbers,
        WordSet act,
        WordSet stems,
        Labels labels) {

    /// Verbs that say too little to tell one act from another.
    private static final Set<String> THIN = Set.of("be", "do", "have", "mak", "tak", "giv", "get", "us", "provid");

    private static final int FEWEST = 3;
    private static final double SAME_CASE = 0.6;

    /// The norms of a passage that a modal states, in order.
    static List<QuotedNorm> in(Prose prose) {
        List<QuotedNorm> found = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            if (sentence.modals().isEmpty() || sentence.norms().isEmpty() || sentence.isQuestion()) {
                continue;
            }
            List<String> numbers = sentence.words().stream()
                    .filter(Word::isNumber)
                    .map(Word::lower)
                    .toList();
            WordSet stems = WordSet.of(sentence.acts());
            Labels labels = Labels.of(sentence);
            Norm first = sentence.norms().getFirst();
            for (Norm norm : sentence.norms()) {
                boolean plain = Answers.isPlain(sentence, norm.modal());
                WordSet act = WordSet.of(norm.act());
                found.add(
                        new QuotedNorm(norm, sentence.plain(), norm.equals(first), plain, numbers, act, stems, labels));
            }
        }
        return found;
    }

    /// Whether nobody else is meant: the same name, or one of them names nobody.
    private boolean sameActor(QuotedNorm other) {
        return norm.who().equals(other.norm.who())
                || norm.who().isEmpty()
                || other.norm.who().isEmpty();
    }

    /// Whether both hold in the same cases, as far as their words tell.
    private boolean sameCase(QuotedNorm other) {
        return alike(norm.condition(), other.norm.condition()) && alike(norm.exception(), other.norm.exception());
    }

    private static boolean alike(List<String> left, List<String> right) {
        return left.equals(right) || WordSet.of(left).share(WordSet.of(right)) >= SAME_CASE;
    }

    /// Whether two whose acts share most words rule one act of one actor in one case: told by the same verb and enough
    /// words, of the same things and in the same amounts.
    boolean isSameAct(QuotedNorm other) {
        List<String> mine = norm.act();
        List<String> theirs = other.norm.act();
        boolean telling = Math.min(mine.size(), theirs.size()) >= FEWEST
                || (mine.size() == FEWEST - 1 && mine.equals(theirs) && !THIN.contains(mine.getFirst()));
        return telling
                && mine.getFirst().equals(theirs.getFirst())
                && sameActor(other)
                && sameCase(other)
                && !labels.nameOthersThan(other.labels)
                && !labels.countOthersThan(other.labels);
    }

    /// A norm where it stands: `“...” (section refunds)`.
    static String placed(Reading<QuotedNorm> reading) {
        Optional<String> section = reading.section();
        return OneLine.quoted(reading.value().sentence()) + " ("
                + section.map(id -> "section " + id)
                        .orElseGet(() -> "at the start of " + reading.file().value())
                + ")";
    }
}
