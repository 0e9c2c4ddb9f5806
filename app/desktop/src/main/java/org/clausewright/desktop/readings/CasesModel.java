package org.clausewright.desktop.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.readings.Readings;
import org.clausewright.workspace.help.readings.Readings.Measurement;
import org.clausewright.workspace.help.readings.ThoughtCases;

/// The case that the clause under the caret is read for: in the author's own words, or one of those that are saved with
/// it, derived from its text, or thought of by a model.
final class CasesModel implements AutoCloseable {

    private static final int PROPOSED = 3;

    /// Where a case comes from.
    enum Origin {
        SAVED,
        DERIVED,
        THOUGHT
    }

    /// @param source the model that thought of it, else `offline`
    record Choice(ReadingCase situation, Origin origin, String source) {}

    /// @param clause  the id of the clause under the caret; empty where there is none
    /// @param thought how the asking for cases goes
    record Shown(Optional<String> clause, List<Choice> choices, Asked thought) {

        /// Those that are saved with the clause.
        List<ReadingCase> saved() {
            return choices.stream()
                    .filter(choice -> choice.origin() == Origin.SAVED)
                    .map(Choice::situation)
                    .toList();
        }

        /// How many a model has thought of.
        int thoughtOf() {
            return (int) choices.stream()
                    .filter(choice -> choice.origin() == Origin.THOUGHT)
                    .count();
        }

        boolean isThinking() {
            return thought instanceof Asked.Running;
        }
    }

    private final Messages messages = Messages.of(CasesModel.class);
    private final Workspace workspace;
    private final Readings readings;
    private final ThoughtCases thinking;
    private final ConsentGate gate;
    private final Here here;
    private final StringProperty situation = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<String> derivedFor = Optional.empty();
    private List<ReadingCase> derived = List.of();
    private Optional<String> textWhenAsked = Optional.empty();

    CasesModel(Workspace workspace, Readings readings, ThoughtCases thinking, ConsentGate gate, Here here) {
        this.workspace = workspace;
        this.readings = readings;
        this.thinking = thinking;
        this.gate = gate;
        this.here = here;
        this.shown = new ReadOnlyObjectWrapper<>(now());
        subscriptions.add(thinking.onChange(this::thought));
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

    /// Who would be asked for cases.
    String source() {
        return thinking.source();
    }

    Optional<Found<Clause>> clause() {
        return here.subject() instanceof Subject.OfClause(var clause) ? Optional.of(clause) : Optional.empty();
    }

    void choose(ReadingCase chosen) {
        situation.set(chosen.text());
    }

    /// The case as it is written there, with its title where it has one; what is wrong with it is told.
    Optional<ReadingCase> written() {
        return switch (ReadingCase.given(situation.get())) {
            case Outcome.Done<ReadingCase>(var written) -> {
                trouble.set(Optional.empty());
                yield Optional.of(titled(written));
            }
            case Outcome.Failed<ReadingCase>(var failure) -> {
                trouble.set(Optional.of(failure));
                yield Optional.empty();
            }
        };
    }

    private ReadingCase titled(ReadingCase written) {
        return shown.get().choices().stream()
                .map(Choice::situation)
                .filter(known -> Turns.areSame(known.text(), written.text()))
                .findFirst()
                .orElse(written);
    }

    /// Whether the case that is written there is among those saved with the clause.
    boolean isSaved() {
        return shown.get().saved().stream().anyMatch(known -> Turns.areSame(known.text(), situation.get()));
    }

    /// Makes the case a prompt of the clause, as one undo step.
    void save() {
        written()
                .ifPresent(written -> workspace.whenSettled(() -> clause().flatMap(
                                clause -> workspace.spec().clause(clause.value().id()))
                        .ifPresent(now ->
                                workspace.apply(ExampleEdits.addToClause(workspace.spec(), now, draft(written))))));
    }

    /// A case that is a conversation already keeps its roles.
    private static ExampleDraft draft(ReadingCase written) {
        return new ExampleDraft(written.title(), Turns.of(written.text()), List.of(), Optional.empty());
    }

    /// Asks the model for cases that are likely to be read differently.
    void think() {
        here.catchUp();
        trouble.set(Optional.empty());
        clause().filter(clause -> !shown.get().isThinking()).ifPresent(clause -> {
            String title = messages.text("activity.cases", clause.value().id());
            Spec spec = here.spec();
            textWhenAsked = Optional.of(situation.get());
            gate.pass(title, thinking.before(spec, clause), () -> thinking.ask(title, spec, clause));
        });
    }

    void stopThinking() {
        shown.get().clause().ifPresent(thinking::cancel);
    }

    /// The first of the new cases comes into the field, unless the author has written something of their own there.
    private void thought(String clause) {
        List<Choice> before = shown.get().choices();
        refresh();
        boolean isHere = shown.get().clause().filter(clause::equals).isPresent();
        boolean own = before.stream()
                .noneMatch(known -> Turns.areSame(known.situation().text(), situation.get()));
        boolean untouched = textWhenAsked.filter(situation.get()::equals).isPresent();
        boolean measuring = readings.state(clause) instanceof Asked.Running;
        if (isHere
                && !measuring
                && !shown.get().isThinking()
                && untouched
                && (!own || situation.get().isBlank())) {
            shown.get().choices().stream()
                    .filter(choice -> choice.origin() == Origin.THOUGHT && !before.contains(choice))
                    .findFirst()
                    .ifPresent(choice -> choose(choice.situation()));
            textWhenAsked = Optional.empty();
        }
    }

    private void refresh() {
        Optional<String> before = shown.get().clause();
        Shown now = now();
        shown.set(now);
        if (!before.equals(now.clause())
                || (now.clause().isPresent() && situation.get().isBlank())) {
            trouble.set(Optional.empty());
            situation.set(now.clause()
                    .flatMap(readings::measurement)
                    .map(Measurement::situation)
                    .or(() -> now.choices().stream().map(Choice::situation).findFirst())
                    .map(ReadingCase::text)
                    .orElse(""));
        }
    }

    private Shown now() {
        Optional<Found<Clause>> clause = clause();
        Optional<String> id = clause.map(found -> found.value().id());
        List<Choice> choices = new ArrayList<>();
        clause.ifPresent(found -> {
            ReadingCase.saved(here.spec(), found).forEach(known -> choices.add(new Choice(known, Origin.SAVED, "")));
            thinking.cases(found.value().id())
                    .forEach(known -> choices.add(new Choice(
                            ReadingCase.of(known),
                            Origin.THOUGHT,
                            known.source().name())));
            derived(found).forEach(known -> choices.add(new Choice(known, Origin.DERIVED, "")));
        });
        return new Shown(id, List.copyOf(choices), id.map(thinking::state).orElse(new Asked.NotYet()));
    }

    private List<ReadingCase> derived(Found<Clause> clause) {
        Optional<String> wanted = Optional.of(clause.value().id() + " "
                + clause.document().text(clause.value().sentence()));
        if (!wanted.equals(derivedFor)) {
            derivedFor = wanted;
            derived = ReadingCase.proposed(here.spec(), clause, PROPOSED);
        }
        return derived;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
