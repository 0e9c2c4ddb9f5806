package org.clausewright.desktop.conflicts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Activity;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.conflict.Conflicts;

/// The conflicts that were found, as they stand in the latest snapshot, and the author's answers to them.
final class ConflictsModel implements AutoCloseable {

    static final int TOP = 50;

    /// @param pairs   those to look at; the merely related among them only where they are wanted
    /// @param related how many merely related ones there are, shown or not
    /// @param gone    how many pairs were found whose words have been changed since
    record Shown(List<Pair> pairs, int related, int gone, Asked state, Optional<String> about) {

        /// How many wait for an answer. A pair that merely shares a subject asks for none.
        long open() {
            return pairs.stream()
                    .filter(pair -> pair.isOpen() && !pair.conflict().isMerelyRelated())
                    .count();
        }
    }

    private final Messages messages = Messages.of(ConflictsModel.class);
    private final Activity activity;
    private final Navigation navigation;
    private final Conflicts conflicts;
    private final ConsentGate gate;
    private final ConsentGate embeddings;
    private final Here here;
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.HERE);
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(List.of(), 0, 0, new Asked.NotYet(), Optional.empty()));
    private final BooleanProperty withRelated = new SimpleBooleanProperty();
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean running;

    /// @param gate       before a model judges pairs
    /// @param embeddings before an embedding model is given the sections
    ConflictsModel(
            Activity activity,
            Navigation navigation,
            Conflicts conflicts,
            ConsentGate gate,
            ConsentGate embeddings,
            Here here) {
        this.activity = activity;
        this.navigation = navigation;
        this.conflicts = conflicts;
        this.gate = gate;
        this.embeddings = embeddings;
        this.here = here;
        subscriptions.add(conflicts.onChange(this::changed));
        subscriptions.follow(here.place(), this::refresh);
        subscriptions.follow(withRelated, this::refresh);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Scope> scope() {
        return scope;
    }

    /// Whether pairs are shown that merely share a subject.
    BooleanProperty withRelated() {
        return withRelated;
    }

    ConsentGate gate() {
        return gate;
    }

    ConsentGate embeddings() {
        return embeddings;
    }

    Here here() {
        return here;
    }

    void find() {
        here.catchUp();
        Optional<String> about = scope.get() == Scope.HERE ? here.subject().id() : Optional.empty();
        String title = about.map(id -> messages.text("activity.about", id)).orElse(messages.text("activity"));
        Spec spec = here.spec();
        Runnable search = () -> gate.pass(
                title, () -> conflicts.before(spec, about, TOP), () -> conflicts.find(title, spec, about, TOP));
        if (!conflicts.assistant().embeds()) {
            search.run();
            return;
        }
        gate.refuse();
        String comparing = messages.text("activity.comparing");
        embeddings.pass(
                comparing, () -> conflicts.beforeComparing(spec), () -> conflicts.compare(comparing, spec, search));
    }

    void cancel() {
        conflicts.cancel();
    }

    void reveal(Conflict.Side side) {
        navigation.reveal(side.file(), side.span());
    }

    void goTo(Conflict.Side side) {
        navigation.goTo(side.file(), TextSpan.at(side.span().start()));
    }

    void backToText() {
        navigation.focusEditor();
    }

    /// Whether a model is there to judge a pair.
    boolean canJudge() {
        return !conflicts.assistant().name().equals("offline");
    }

    /// Asks the model about one pair, once somebody has agreed to what is sent.
    void judge(Pair pair) {
        String title = messages.text("judge.activity");
        Spec spec = here.spec();
        gate.pass(
                title,
                () -> conflicts.beforeJudging(spec, pair.conflict()),
                () -> conflicts.judge(title, spec, pair.found(), pair.conflict()));
    }

    void stopJudging() {
        conflicts.stopJudging();
    }

    /// How far the model's judgement of a pair has come.
    Asked judgement(Pair pair) {
        return conflicts.judgement(pair.found());
    }

    private void changed() {
        Asked state = conflicts.state();
        if (running && state instanceof Asked.Answered(var tally) && tally.dropped() > 0) {
            activity.note(messages.text("activity"), messages.text("dropped", tally.dropped()));
        }
        running = state instanceof Asked.Running;
        refresh();
    }

    private void refresh() {
        Spec spec = here.spec();
        List<Conflict> found = conflicts.found();
        List<Pair> pairs = found.stream()
                .flatMap(conflict -> Pair.in(spec, conflict, conflicts.later(conflict)).stream())
                .sorted((one, other) -> Conflicts.ORDER.compare(one.conflict(), other.conflict()))
                .toList();
        List<Pair> wanted = withRelated.get()
                ? pairs
                : pairs.stream()
                        .filter(pair -> !pair.conflict().isMerelyRelated())
                        .toList();
        int related = (int)
                pairs.stream().filter(pair -> pair.conflict().isMerelyRelated()).count();
        shown.set(new Shown(wanted, related, found.size() - pairs.size(), conflicts.state(), conflicts.about()));
    }

    @Override
    public void close() {
        subscriptions.close();
        here.close();
    }
}
