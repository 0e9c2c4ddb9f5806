package org.clausewright.lint.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.clausewright.lint.DocumentRule.Reading;
import org.clausewright.lint.Facts;
import org.clausewright.spec.SpecPath;

/// What some passage of a section answers for all of the section.
final class SectionAnswers {

    private record Section(SpecPath file, Optional<String> id) {

        static Section of(Reading<?> reading) {
            return new Section(reading.file(), reading.section());
        }
    }

    private SectionAnswers() {}

    /// The readings, by index, in whose sections none answers; not those of a section that only introduces or explains.
    static <T> void forEachOpen(List<Reading<T>> readings, Predicate<T> answers, IntConsumer open) {
        Set<Section> answered = new HashSet<>();
        for (Reading<T> reading : readings) {
            if (answers.test(reading.value())) {
                answered.add(Section.of(reading));
            }
        }
        for (int i = 0; i < readings.size(); i++) {
            Reading<T> reading = readings.get(i);
            if (reading.standing() != Facts.Standing.OUTSIDE && !answered.contains(Section.of(reading))) {
                open.accept(i);
            }
        }
    }
}
