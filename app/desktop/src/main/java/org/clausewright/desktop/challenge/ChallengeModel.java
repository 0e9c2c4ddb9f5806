package org.clausewright.desktop.challenge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.challenge.Challenges;
import org.clausewright.workspace.help.challenge.Challenges.Idea;

/// The challenges of the clause under the caret.
final class ChallengeModel implements AutoCloseable {

    static final int COUNT = 6;

    /// An idea that was discarded last, and where it stood.
    record Discarded(Idea idea, int at) {}

    /// @param clause    the id of the clause under the caret; empty where there is none
    /// @param discarded what can be put back
    record Shown(Optional<String> clause, List<Idea> ideas, Asked state, Optional<Discarded> discarded) {}

    private final Messages messages = Messages.of(ChallengeModel.class);
    private final Desk desk;
    private final Challenges challenges;
    private final AnswersModel answers;
    private final ConsentGate gate;
    private final Here here;
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(Optional.empty(), List.of(), new Asked.NotYet(), Optional.empty()));
    private final Map<String, Discarded> discarded = new HashMap<>();
    private final Set<String> running = new HashSet<>();
    private final Subscriptions subscriptions = new Subscriptions();

    ChallengeModel(Desk desk, Challenges challenges, AnswersModel answers, ConsentGate gate, Here here) {
        this.desk = desk;
        this.challenges = challenges;
        this.answers = answers;
        this.gate = gate;
        this.here = here;
        subscriptions.add(challenges.onChange(this::changed));
        subscriptions.add(challenges.onTrouble(this::warn));
        subscriptions.follow(here.place(), this::refresh);
        challenges.restore();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    AnswersModel answers() {
        return answers;
    }

    boolean hasClause() {
        return clause().isPresent();
    }

    ConsentGate gate() {
        return gate;
    }

    void ask() {
        here.catchUp();
        clause().ifPresent(clause -> {
            Spec spec = here.spec();
            String title = messages.text("activity", clause.value().id());
            gate.pass(title, challenges.before(spec, clause, COUNT), () -> challenges.ask(title, spec, clause, COUNT));
        });
    }

    void backToText() {
        desk.navigation().focusEditor();
    }

    void cancel() {
        shown.get().clause().ifPresent(challenges::cancel);
    }

    void discard(Idea idea) {
        shown.get().clause().ifPresent(clause -> {
            int at = challenges.ideas(clause).indexOf(idea);
            if (at >= 0) {
                discarded.put(clause, new Discarded(idea, at));
                challenges.remove(clause, idea);
            }
        });
    }

    /// Takes the last discarding back.
    void putBack() {
        shown.get().clause().ifPresent(clause -> Optional.ofNullable(discarded.remove(clause))
                .ifPresent(gone -> challenges.putBack(clause, gone.idea(), gone.at())));
    }

    /// Makes an idea an example of its clause, as one undo step.
    void keep(Idea idea) {
        keep(idea, () -> {});
    }

    /// The same, and then asks for answers to it.
    void keepWithAnswers(Idea idea) {
        keep(idea, () -> clause().map(found -> found.value().id())
                .ifPresent(id -> desk.workspace().whenSettled(() -> desk.workspace()
                        .spec()
                        .clause(id)
                        .ifPresent(clause ->
                                answers.ask(desk.workspace().spec(), clause, ExampleDraft.of(idea.challenge()))))));
    }

    private void keep(Idea idea, Runnable then) {
        clause().ifPresent(clause -> {
            String id = clause.value().id();
            whenSettled(() -> desk.workspace().spec().clause(id).ifPresent(now -> {
                boolean kept = desk.workspace()
                        .apply(ExampleEdits.addToClause(
                                desk.workspace().spec(), now, ExampleDraft.of(idea.challenge())));
                if (kept) {
                    challenges.remove(id, idea);
                    then.run();
                } else {
                    desk.notifications()
                            .show(Notifications.Kind.WARNING, messages.text("not-kept"), messages.text("not-kept.why"));
                }
            }));
        });
    }

    private void whenSettled(Runnable action) {
        if (here.isSettled()) {
            action.run();
        } else {
            desk.workspace().whenSettled(action);
        }
    }

    private Optional<Found<Clause>> clause() {
        return here.subject() instanceof Subject.OfClause(var clause) ? Optional.of(clause) : Optional.empty();
    }

    private void warn(Failure failure) {
        desk.notifications().show(Notifications.Kind.WARNING, failure.message(), failure.advice());
    }

    private void changed(String clause) {
        boolean wasRunning = running.remove(clause);
        switch (challenges.state(clause)) {
            case Asked.Running() -> running.add(clause);
            case Asked.Answered(var tally)
            when wasRunning && tally.dropped() > 0 ->
                desk.tasks()
                        .activity()
                        .note(messages.text("activity", clause), messages.text("dropped", tally.dropped()));
            case Asked.Answered _, Asked.NotYet _, Asked.Cancelled _, Asked.Failed _ -> {}
        }
        refresh();
    }

    private void refresh() {
        Optional<String> id = clause().map(found -> found.value().id());
        answers.follow(id);
        shown.set(new Shown(
                id,
                id.map(challenges::ideas).orElse(List.of()),
                id.map(challenges::state).orElse(new Asked.NotYet()),
                id.flatMap(clause -> Optional.ofNullable(discarded.get(clause)))));
    }

    @Override
    public void close() {
        subscriptions.close();
        answers.close();
        here.close();
        challenges.close();
    }
}
