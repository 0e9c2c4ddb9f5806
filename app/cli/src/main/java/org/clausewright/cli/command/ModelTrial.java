package org.clausewright.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Trial;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.DoctorReport;
import org.clausewright.cli.report.DoctorReport.CheckRow;
import org.clausewright.cli.report.DoctorReport.State;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.model.ModelAccess.Setup;

/// Tries the configured model out, as Test under Settings does: a row for each step.
record ModelTrial(Setup setup) {

    static final String NAME = "model-test";

    List<CheckRow> rows() {
        if (setup.isOffline()) {
            return List.of(DoctorReport.row(NAME, State.BROKEN, Words.of("doctor.model-test.offline")));
        }
        Collected<Trial> trials = new Collected<>();
        try (Assistant assistant = setup.assistant()) {
            Outcome<Assistant.Tally> outcome = assistant.test(trials);
            List<CheckRow> rows =
                    new ArrayList<>(trials.items().stream().map(ModelTrial::row).toList());
            if (outcome instanceof Outcome.Failed<Assistant.Tally>(Failure failure)) {
                rows.removeIf(row -> row.message().equals(failure.message()));
                rows.add(DoctorReport.row(NAME, State.BROKEN, failure.message() + " " + failure.advice()));
            }
            return rows;
        }
    }

    private static CheckRow row(Trial trial) {
        State state =
                switch (trial.result()) {
                    case FINE -> State.OK;
                    case LESS -> State.MISSING;
                    case BROKEN -> State.BROKEN;
                };
        return DoctorReport.row(NAME + "-" + trial.step().name().toLowerCase(Locale.ROOT), state, trial.message());
    }
}
