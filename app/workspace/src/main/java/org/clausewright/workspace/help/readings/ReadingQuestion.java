package org.clausewright.workspace.help.readings;

import java.util.List;
import java.util.Optional;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.help.readings.Readings.Measurement;

/// The question that separates the readings of a clause, as a finding, so that it is put and answered as those of the
/// linter are.
public final class ReadingQuestion {

    /// What stands in the place of a rule, in the window and in decisions.
    public static final String RULE = "readings";

    private ReadingQuestion() {}

    /// About the words in dispute where they stand in the clause's sentence, else about the clause's own words.
    ///
    /// @param spec    the snapshot in which it is asked
    /// @param message what is wrong, one sentence
    /// @return empty where the readings agree, or the sentence is not any more the one that was read
    public static Optional<Finding> of(Spec spec, Measurement measurement, String message) {
        Spread spread = measurement.spread();
        Optional<Found<Clause>> now = now(spec, measurement);
        Optional<Separation> separation = measurement.separation();
        if (separation.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = now.get().value();
        TextSpan then = measurement.clause().value().sentence();
        TextSpan span = spread.disputed()
                .map(Quote::span)
                .filter(then::contains)
                .map(found -> found.shift(clause.sentence().start() - then.start()))
                .orElse(clause.text());
        return Optional.of(new Finding(
                RULE,
                Severity.WARNING,
                now.get().document().path(),
                span,
                clause.section(),
                Optional.of(clause.id()),
                now.get().document().text(span),
                message,
                separation.map(Separation::question),
                List.of(),
                Finding.State.OPEN));
    }

    /// The clause as it stands now, where its sentence is still the one that was read.
    static Optional<Found<Clause>> now(Spec spec, Measurement measurement) {
        return spec.clause(measurement.clause().value().id())
                .filter(found -> found.document().text(found.value().sentence()).equals(measurement.sentence()));
    }
}
