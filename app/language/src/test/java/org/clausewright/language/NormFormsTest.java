package org.clausewright.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The forms that a rule takes in plain English, each with what is read of it.
class NormFormsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "norms.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void isReadForm(
            String sentence,
            Norm.Ground ground,
            String actor,
            Modality modality,
            String act,
            String condition,
            String exception) {
        Sentence read = Sentence.of(sentence);
        List<Norm> norms = norms(read);
        assertEquals(1, norms.size(), () -> sentence + " " + norms);
        Norm norm = norms.getFirst();
        Norm.Places places = norm.places();
        assertEquals(
                row(ground, modality, actor, act, condition, exception),
                row(
                        norm.ground(),
                        norm.modality(),
                        words(read, places.actor()),
                        words(read, places.act()),
                        words(read, places.condition()),
                        words(read, places.exception())));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "no-norms.csv", delimiter = '|', numLinesToSkip = 1)
    void isNotReadOfAnythingElse(String sentence) {
        List<Norm> sure = norms(Sentence.of(sentence)).stream()
                .filter(norm -> norm.ground() != Norm.Ground.HABIT && norm.ground() != Norm.Ground.ABILITY)
                .toList();
        assertEquals(List.of(), sure);
    }

    private static String row(Object... parts) {
        return String.join(
                " | ",
                Stream.of(parts)
                        .map(part -> part == null ? "-" : part.toString())
                        .toList());
    }

    private static String words(Sentence sentence, Optional<TextSpan> part) {
        return part.map(sentence::text).orElse("-");
    }

    private static List<Norm> norms(Sentence sentence) {
        return Stream.concat(sentence.norms().stream(), Norm.stated(sentence).stream())
                .toList();
    }
}
