package org.clausewright.desktop.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.readings.CompareReadings;
import org.clausewright.workspace.help.readings.CompareReadings.Worded;
import org.clausewright.workspace.help.readings.ReadingQuestion;
import org.clausewright.workspace.help.readings.Readings;
import org.clausewright.workspace.help.readings.Readings.Measurement;
import org.clausewright.workspace.help.readings.RewordingTrials;
import org.clausewright.workspace.help.readings.RewordingTrials.Trial;
import org.clausewright.workspace.help.readings.SampleReadings;

/// The readings of the clause under the caret, and what rewordings did to them.
final class ReadingsModel implements AutoCloseable {

    private static final Spread NOTHING = Spread.of(List.of());

    /// @param readers  whether there is a model to lend readers
    /// @param reworded whether the sentence is not any more the one that was read
    record Shown(
            Optional<Found<Clause>> clause,
            boolean readers,
            Asked state,
            Optional<Measurement> measurement,
            Spread spread,
            boolean reworded,
            Asked trialState,
            Optional<Trial> trial) {

        boolean isRunning() {
            return state instanceof Asked.Running || trialState instanceof Asked.Running;
        }

        /// Whether readers of whom nobody expects more rested on something.
        boolean isMeasured() {
            return spread.counted() > 0 && !(state instanceof Asked.Running);
        }

        /// What separates the readings of a sentence that is still the one that was read.
        Optional<Separation> separation() {
            return isMeasured() && !reworded ? measurement.flatMap(Measurement::separation) : Optional.empty();
        }
    }

    private final Messages messages = Messages.of(ReadingsModel.class);
    private final Workspace workspace;
    private final Readings readings;
    private final RewordingTrials trials;
    private final ConsentGate gate;
    private final Here here;
    private final CasesModel cases;
    private final BiConsumer<Finding, Answer> ask;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final Subscriptions subscriptions = new Subscriptions();

    ReadingsModel(
            Workspace workspace,
            Readings readings,
            RewordingTrials trials,
            ConsentGate gate,
            Here here,
            CasesModel cases,
            BiConsumer<Finding, Answer> ask) {
        this.workspace = workspace;
        this.readings = readings;
        this.trials = trials;
        this.gate = gate;
        this.here = here;
        this.cases = cases;
        this.ask = ask;
        this.shown = new ReadOnlyObjectWrapper<>(now());
        subscriptions.add(readings.onChange(id -> refresh()));
        subscriptions.add(trials.onChange(id -> refresh()));
        subscriptions.follow(here.place(), this::refresh);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    CasesModel cases() {
        return cases;
    }

    ConsentGate gate() {
        return gate;
    }

    boolean hasClause() {
        return clause().isPresent();
    }

    /// Asks readers about the case that is written there.
    void measure() {
        if (!readings.hasReaders() || shown.get().isRunning()) {
            return;
        }
        clause().ifPresent(clause -> cases.written().ifPresent(written -> {
            Spec spec = here.spec();
            String title = messages.text("activity", clause.value().id());
            gate.pass(
                    title,
                    () -> readings.before(spec, clause, written, SampleReadings.USUAL),
                    () -> readings.measure(title, spec, clause, written, SampleReadings.USUAL));
        }));
    }

    void cancel() {
        clause().map(clause -> clause.value().id()).ifPresent(id -> {
            readings.cancel(id);
            if (shown.get().trialState() instanceof Asked.Running) {
                trials.cancel(id);
            }
        });
    }

    /// Puts the question to the author, with a ready answer chosen.
    ///
    /// @param number of the answer, from 1
    /// @return false where there is no such answer, or the sentence was changed since
    boolean answer(int number) {
        Shown now = shown.get();
        Optional<Finding> question = now.separation().isPresent() ? question(now) : Optional.empty();
        List<Answer> answers = question.flatMap(Finding::question)
                .map(found -> found.answers())
                .orElse(List.of());
        if (number < 1 || number > answers.size()) {
            return false;
        }
        ask.accept(question.orElseThrow(), answers.get(number - 1));
        return true;
    }

    private Optional<Finding> question(Shown now) {
        return now.measurement()
                .flatMap(measured -> ReadingQuestion.of(
                        workspace.spec(),
                        measured,
                        messages.text(
                                "finding",
                                now.spread().agreeing(),
                                now.spread().counted(),
                                now.spread().readings().size())));
    }

    /// Reads the saved cases, and the one that was measured, in the words of then and of now.
    void compare() {
        Shown now = shown.get();
        if (!now.reworded()
                || now.isRunning()
                || now.clause().isEmpty()
                || now.measurement().isEmpty()) {
            return;
        }
        Found<Clause> clause = now.clause().get();
        Measurement measured = now.measurement().get();
        Worded after = new Worded(here.spec(), clause);
        List<ReadingCase> compared = compared();
        String title = messages.text("activity.compare", clause.value().id());
        gate.pass(
                title,
                () -> trials.before(measured.worded(), after, compared, measured.samples()),
                () -> trials.start(title, measured.worded(), after, compared, measured.samples()));
    }

    /// The cases that a comparison reads: the one that was measured, then the saved ones.
    List<ReadingCase> compared() {
        Shown now = shown.get();
        List<ReadingCase> compared = new ArrayList<>();
        now.measurement().ifPresent(measured -> compared.add(measured.situation()));
        cases.shown().get().saved().stream()
                .filter(saved -> compared.stream().noneMatch(known -> Turns.areSame(known.text(), saved.text())))
                .forEach(compared::add);
        return compared.stream().limit(CompareReadings.MOST_CASES).toList();
    }

    /// Puts the sentence back that was read first, as one undo step.
    void restore() {
        Shown now = shown.get();
        now.measurement()
                .ifPresent(measured -> workspace.whenSettled(() -> now.clause()
                        .flatMap(
                                clause -> workspace.spec().clause(clause.value().id()))
                        .ifPresent(clause -> workspace.apply(SpecEdit.of(
                                messages.text("undo.restore"),
                                clause.document().path(),
                                new TextEdit(clause.value().sentence(), measured.sentence()))))));
    }

    private Optional<Found<Clause>> clause() {
        return cases.clause();
    }

    private void refresh() {
        shown.set(now());
    }

    private Shown now() {
        Optional<Found<Clause>> clause = clause();
        String id = clause.map(found -> found.value().id()).orElse("");
        Optional<Measurement> measurement = readings.measurement(id);
        String sentence = clause.map(this::sentence).orElse("");
        Optional<Trial> trial = trials.trial(id).filter(so -> measurement
                .filter(measured -> so.isOf(measured.sentence(), sentence))
                .isPresent());
        return new Shown(
                clause,
                readings.hasReaders(),
                readings.state(id),
                measurement,
                measurement.map(Measurement::spread).orElse(NOTHING),
                measurement.filter(so -> !sentence.equals(so.sentence())).isPresent(),
                trial.isPresent() ? trials.state(id) : new Asked.NotYet(),
                trial);
    }

    private String sentence(Found<Clause> clause) {
        return clause.document().text(clause.value().sentence());
    }

    @Override
    public void close() {
        subscriptions.close();
        cases.close();
        here.close();
    }
}
