package org.clausewright.desktop.clarify;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.readings.CompareReadings.Worded;
import org.clausewright.workspace.help.readings.ReadingQuestion;
import org.clausewright.workspace.help.readings.RewordingTrials;
import org.clausewright.workspace.help.readings.RewordingTrials.Trial;
import org.clausewright.workspace.help.readings.SampleReadings;

/// Whether new words make the spread of readings fall over the cases that are saved with their clause. That is measured
/// before the words are accepted, where there are such cases and a model to lend the readers.
final class Weighing {

    /// How far it has come.
    enum Phase {
        /// Nothing is weighed.
        OFF,
        /// Somebody has to agree to what would be sent.
        WAITING,
        RUNNING,
        /// The spread falls.
        BETTER,
        /// The spread does not fall, or too few votes came to tell.
        REFUSED,
        /// It failed or was stopped.
        BROKEN
    }

    /// @param cases in how many cases the words are read
    /// @param state how the asking goes
    /// @param trial what came of it so far
    record Shown(Phase phase, int cases, Asked state, Optional<Trial> trial) {

        private static final Shown OFF = new Shown(Phase.OFF, 0, new Asked.NotYet(), Optional.empty());
    }

    private record Matter(Worded before, Worded after, List<ReadingCase> cases, Runnable improved) {

        String clause() {
            return before.clause().value().id();
        }

        boolean isSame(Matter other) {
            return before.sentence().equals(other.before().sentence())
                    && after.sentence().equals(other.after().sentence());
        }
    }

    private final Messages messages = Messages.of(Weighing.class);
    private final Workspace workspace;
    private final RewordingTrials trials;
    private final ConsentGate gate;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.OFF);
    private Optional<Matter> matter = Optional.empty();
    private boolean unweighed;

    Weighing(Workspace workspace, RewordingTrials trials, ConsentGate gate, Subscriptions subscriptions) {
        this.workspace = workspace;
        this.trials = trials;
        this.gate = gate;
        subscriptions.add(trials.onChange(this::changed));
        subscriptions.follow(gate.pending(), this::agreedOrRefused);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ConsentGate gate() {
        return gate;
    }

    Phase phase() {
        return shown.get().phase();
    }

    /// Whether the words have to be weighed before they are accepted.
    boolean isDue(Finding finding, SpecEdit edit) {
        return matter(finding, edit, () -> {}).isPresent();
    }

    /// Whether an edit is the one that is weighed, in the text as it stands.
    boolean isOf(Finding finding, SpecEdit edit) {
        return matter.flatMap(weighed -> matter(finding, edit, () -> {}).filter(weighed::isSame))
                .isPresent();
    }

    /// Measures the spread in the words of now and in the new ones.
    ///
    /// @param improved run where it falls
    void start(Finding finding, SpecEdit edit, Runnable improved) {
        stop();
        matter(finding, edit, improved).ifPresent(found -> {
            String title = messages.text("weigh.activity", found.clause());
            matter = Optional.of(found);
            gate.pass(
                    title,
                    () -> trials.before(found.before(), found.after(), found.cases(), SampleReadings.USUAL),
                    () -> {
                        matter = Optional.of(found);
                        trials.start(title, found.before(), found.after(), found.cases(), SampleReadings.USUAL);
                    });
        });
    }

    /// Stops, and is as if nothing had been weighed; the words stay as they are.
    void stop() {
        Optional<Matter> weighed = matter;
        matter = Optional.empty();
        gate.refuse();
        if (phase() == Phase.RUNNING) {
            weighed.map(Matter::clause).ifPresent(trials::cancel);
        }
        shown.set(Shown.OFF);
    }

    /// Stops asking readers; what has come is shown.
    void cancel() {
        matter.map(Matter::clause).ifPresent(trials::cancel);
    }

    /// Leaves the answers to the linter's questions unweighed until the spec is opened again. Those to the question of
    /// readings are always weighed.
    void leaveUnweighed() {
        unweighed = true;
    }

    private Optional<Matter> matter(Finding finding, SpecEdit edit, Runnable improved) {
        boolean ofReadings = finding.rule().equals(ReadingQuestion.RULE);
        if (!trials.hasReaders() || (unweighed && !ofReadings)) {
            return Optional.empty();
        }
        return finding.clause()
                .flatMap(workspace.spec()::clause)
                .map(clause -> new Worded(workspace.spec(), clause))
                .flatMap(before -> before.after(edit)
                        .filter(after -> !after.sentence().equals(before.sentence()))
                        .map(after -> new Matter(before, after, before.savedCases(), improved)))
                .filter(found -> !found.cases().isEmpty());
    }

    private void agreedOrRefused() {
        if (gate.pending().get().isPresent()) {
            matter.ifPresent(weighed ->
                    shown.set(new Shown(Phase.WAITING, weighed.cases().size(), new Asked.NotYet(), Optional.empty())));
        } else if (phase() == Phase.WAITING) {
            matter = Optional.empty();
            shown.set(Shown.OFF);
        }
    }

    private void changed(String clause) {
        matter.filter(weighed -> weighed.clause().equals(clause)).ifPresent(weighed -> {
            Optional<Trial> trial = trials.trial(clause)
                    .filter(so ->
                            so.isOf(weighed.before().sentence(), weighed.after().sentence()));
            Asked state = trial.isPresent() ? trials.state(clause) : new Asked.Cancelled();
            Phase now = phase(state, trial.map(Trial::comparison));
            shown.set(new Shown(now, weighed.cases().size(), state, trial));
            if (now == Phase.BETTER) {
                weighed.improved().run();
            }
        });
    }

    private static Phase phase(Asked state, Optional<Comparison> comparison) {
        return switch (state) {
            case Asked.NotYet _ -> Phase.WAITING;
            case Asked.Running _ -> Phase.RUNNING;
            case Asked.Cancelled _, Asked.Failed _ -> Phase.BROKEN;
            case Asked.Answered _ ->
                comparison.filter(Comparison::isImprovement).isPresent() ? Phase.BETTER : Phase.REFUSED;
        };
    }
}
