package org.clausewright.desktop.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.assist.reading.Separation;
import org.clausewright.assist.reading.Spread;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.CompareReadings;
import org.clausewright.workspace.help.CompareReadings.Worded;
import org.clausewright.workspace.help.ReadingQuestion;
import org.clausewright.workspace.help.Readings;
import org.clausewright.workspace.help.Readings.Measurement;
import org.clausewright.workspace.help.RewordingTrials;
import org.clausewright.workspace.help.RewordingTrials.Trial;
import org.clausewright.workspace.help.SampleReadings;

/// The readings of the clause under the caret, and the case that they are for.
final class ReadingsModel implements AutoCloseable {

    private static final int PROPOSED = 3;
    private static final Spread NOTHING = Spread.of(List.of());

    /// @param readers  whether there is a model to lend readers
    /// @param cases    those that are saved with the clause, then some that are derived from it
    /// @param saved    how many of them are saved
    /// @param reworded whether the sentence is not any more the one that was read
    record Shown(
            Optional<Found<Clause>> clause,
            boolean readers,
            List<ReadingCase> cases,
            int saved,
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
    private final BiConsumer<Finding, Answer> ask;
    private final StringProperty situation = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<String> proposedFor = Optional.empty();
    private List<ReadingCase> proposed = List.of();

    ReadingsModel(
            Workspace workspace,
            Readings readings,
            RewordingTrials trials,
            ConsentGate gate,
            Here here,
            BiConsumer<Finding, Answer> ask) {
        this.workspace = workspace;
        this.readings = readings;
        this.trials = trials;
        this.gate = gate;
        this.here = here;
        this.ask = ask;
        this.shown = new ReadOnlyObjectWrapper<>(now());
        subscriptions.add(readings.onChange(id -> refresh()));
        subscriptions.add(trials.onChange(id -> refresh()));
        subscriptions.follow(here.place(), this::refresh);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Why the last thing asked for could not be done.
    ReadOnlyObjectProperty<Optional<Failure>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// The case, as the author writes it.
    StringProperty situation() {
        return situation;
    }

    ConsentGate gate() {
        return gate;
    }

    boolean hasClause() {
        return clause().isPresent();
    }

    /// Asks readers about the case that is written there.
    void measure() {
        trouble.set(Optional.empty());
        if (!readings.hasReaders() || shown.get().isRunning()) {
            return;
        }
        clause().ifPresent(clause -> ReadingCase.given(situation.get())
                .handle(
                        written -> {
                            ReadingCase chosen = titled(written);
                            String title =
                                    messages.text("activity", clause.value().id());
                            gate.pass(
                                    title,
                                    () -> readings.before(here.spec(), clause, chosen, SampleReadings.USUAL),
                                    () -> readings.measure(title, here.spec(), clause, chosen, SampleReadings.USUAL));
                        },
                        failure -> trouble.set(Optional.of(failure))));
    }

    private ReadingCase titled(ReadingCase written) {
        return shown.get().cases().stream()
                .filter(known -> Turns.areSame(known.text(), written.text()))
                .findFirst()
                .orElse(written);
    }

    void choose(ReadingCase chosen) {
        situation.set(chosen.text());
    }

    /// Whether the case that is written there is among those saved with the clause.
    boolean isSaved() {
        return shown.get().cases().stream()
                .limit(shown.get().saved())
                .anyMatch(known -> Turns.areSame(known.text(), situation.get()));
    }

    /// Makes the case a prompt of the clause, as one undo step.
    void save() {
        trouble.set(Optional.empty());
        ReadingCase.given(situation.get())
                .handle(
                        written -> workspace.whenSettled(() -> clause().flatMap(clause ->
                                        workspace.spec().clause(clause.value().id()))
                                .ifPresent(now -> workspace.apply(
                                        ExampleEdits.addToClause(workspace.spec(), now, draft(titled(written)))))),
                        failure -> trouble.set(Optional.of(failure)));
    }

    /// A case that is a conversation already keeps its roles.
    private static ExampleDraft draft(ReadingCase written) {
        return new ExampleDraft(written.title(), Turns.of(written.text()), List.of(), Optional.empty());
    }

    void cancel() {
        clause().ifPresent(clause -> {
            readings.cancel(clause.value().id());
            trials.cancel(clause.value().id());
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
        List<ReadingCase> cases = compared();
        String title = messages.text("activity.compare", clause.value().id());
        gate.pass(
                title,
                () -> trials.before(measured.worded(), after, cases, measured.samples()),
                () -> trials.start(title, measured.worded(), after, cases, measured.samples()));
    }

    /// The cases that a comparison reads: the one that was measured, then the saved ones.
    List<ReadingCase> compared() {
        Shown now = shown.get();
        List<ReadingCase> cases = new ArrayList<>();
        now.measurement().ifPresent(measured -> cases.add(measured.situation()));
        now.cases().stream()
                .limit(now.saved())
                .filter(saved -> cases.stream().noneMatch(known -> Turns.areSame(known.text(), saved.text())))
                .forEach(cases::add);
        return cases.stream().limit(CompareReadings.MOST_CASES).toList();
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
        return here.subject() instanceof Subject.OfClause(var clause) ? Optional.of(clause) : Optional.empty();
    }

    private void refresh() {
        Optional<String> before =
                shown.get().clause().map(found -> found.value().id());
        Shown now = now();
        Optional<String> id = now.clause().map(found -> found.value().id());
        if (!before.equals(id) || (id.isPresent() && situation.get().isBlank())) {
            trouble.set(Optional.empty());
            situation.set(now.measurement()
                    .map(Measurement::situation)
                    .or(() -> now.cases().stream().findFirst())
                    .map(ReadingCase::text)
                    .orElse(""));
        }
        shown.set(now);
    }

    private Shown now() {
        Optional<Found<Clause>> clause = clause();
        String id = clause.map(found -> found.value().id()).orElse("");
        List<ReadingCase> cases = new ArrayList<>();
        clause.ifPresent(found -> cases.addAll(ReadingCase.saved(here.spec(), found)));
        int saved = cases.size();
        clause.ifPresent(found -> cases.addAll(proposed(found)));
        Optional<Measurement> measurement = readings.measurement(id);
        String sentence = clause.map(this::sentence).orElse("");
        Optional<Trial> trial = trials.trial(id).filter(so -> measurement
                .filter(measured -> so.isOf(measured.sentence(), sentence))
                .isPresent());
        return new Shown(
                clause,
                readings.hasReaders(),
                List.copyOf(cases),
                saved,
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

    private List<ReadingCase> proposed(Found<Clause> clause) {
        Optional<String> wanted = Optional.of(clause.value().id() + " " + sentence(clause));
        if (!wanted.equals(proposedFor)) {
            proposedFor = wanted;
            proposed = ReadingCase.proposed(here.spec(), clause, PROPOSED);
        }
        return proposed;
    }

    @Override
    public void close() {
        subscriptions.close();
        here.close();
    }
}
