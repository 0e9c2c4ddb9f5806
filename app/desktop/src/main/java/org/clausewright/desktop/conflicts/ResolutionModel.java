package org.clausewright.desktop.conflicts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.lint.reconcile.SideEffects;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Failure;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.DecisionFailure;
import org.clausewright.workspace.help.conflict.Conflicts;
import org.clausewright.workspace.help.conflict.ReconcileFailure;
import org.clausewright.workspace.help.conflict.SettleConflict;

/// One pair in front, and the author's answer to it.
final class ResolutionModel {

    private static final String EFFECTS = "conflicts.effects";

    private final Messages messages = Messages.of(ResolutionModel.class);
    private final ConflictsModel pairs;
    private final Conflicts conflicts;
    private final SettleConflict settle;
    private final Tasks tasks;
    private final Draft draft = new Draft();
    private final ReadOnlyObjectWrapper<Optional<Open>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Effects> effects = new ReadOnlyObjectWrapper<>(new Effects.None());
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    ResolutionModel(
            ConflictsModel pairs,
            Conflicts conflicts,
            SettleConflict settle,
            Tasks tasks,
            Subscriptions subscriptions) {
        this.pairs = pairs;
        this.conflicts = conflicts;
        this.settle = settle;
        this.tasks = tasks;
        subscriptions.follow(pairs.shown(), this::refresh);
        Stream.of(draft.remedy(), draft.left(), draft.right(), draft.title(), draft.user(), draft.good(), draft.bad())
                .forEach(value -> subscriptions.follow(value, this::changed));
        subscriptions.follow(draft.firstWins(), this::changed);
    }

    ReadOnlyObjectProperty<Optional<Open>> open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Effects> effects() {
        return effects.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Failure>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    Draft draft() {
        return draft;
    }

    ConflictsModel pairs() {
        return pairs;
    }

    // -- which pair -------------------------------------------------------------------------------------------------

    void open(Pair pair) {
        draft.forget();
        trouble.set(Optional.empty());
        open.set(Optional.of(placed(pair)));
        pairs.reveal(pair.conflict().left());
    }

    void close() {
        draft.forget();
        trouble.set(Optional.empty());
        open.set(Optional.empty());
    }

    /// Goes some pairs on, or back; stays at the ends.
    void move(int by) {
        List<Pair> all = pairs.shown().get().pairs();
        open.get().ifPresent(now -> {
            int at = Math.clamp(indexOf(now.pair(), all) + (long) by, 0, Math.max(0, all.size() - 1));
            if (at < all.size() && !all.get(at).found().equals(now.pair().found())) {
                open(all.get(at));
            }
        });
    }

    private static int indexOf(Pair pair, List<Pair> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).found().equals(pair.found())) {
                return i;
            }
        }
        return -1;
    }

    private Open placed(Pair pair) {
        List<Pair> all = pairs.shown().get().pairs();
        Spec spec = pairs.here().spec();
        Conflict conflict = pair.conflict();
        return new Open(
                pair,
                side(spec, conflict.left(), pair.leftTitle()),
                side(spec, conflict.right(), pair.rightTitle()),
                indexOf(pair, all) + 1,
                all.size());
    }

    private SideText side(Spec spec, Side side, String title) {
        return SideText.of(spec, side, title, settle.locked(side.file()));
    }

    /// The same pair in a later snapshot. One whose words are gone stays in front with what the author has written.
    private void refresh() {
        open.get().ifPresent(now -> {
            Optional<Pair> same = pairs.shown().get().pairs().stream()
                    .filter(pair -> pair.found().equals(now.pair().found()))
                    .findFirst()
                    .or(() -> judgedAnew(now.pair()));
            same.map(this::placed).ifPresentOrElse(found -> follow(now, found), () -> {
                if (draft.remedy().get().isPresent()) {
                    trouble.set(Optional.of(new DecisionFailure.TextChanged()));
                }
            });
        });
    }

    private void follow(Open before, Open now) {
        if (!now.isSameAs(before)) {
            open.set(Optional.of(now));
        }
    }

    /// The pair whose place a judgement took: it quotes from the same two sentences.
    private Optional<Pair> judgedAnew(Pair before) {
        List<Conflict> found = conflicts.found();
        return pairs.shown().get().pairs().stream()
                .filter(pair -> found.contains(pair.found()))
                .filter(pair -> touches(
                                pair.conflict().left(), before.conflict().left())
                        && touches(pair.conflict().right(), before.conflict().right()))
                .findFirst();
    }

    private static boolean touches(Side one, Side other) {
        return one.file().equals(other.file())
                && one.span().touches(other.span().start());
    }

    // -- the answer -------------------------------------------------------------------------------------------------

    /// Begins a remedy, or says why it cannot be taken here.
    void choose(Remedy remedy) {
        open.get().ifPresent(now -> {
            trouble.set(refused(remedy, now));
            if (trouble.get().isEmpty()) {
                draft.choose(remedy, now);
            }
        });
    }

    /// Whether a remedy can be taken of the pair in front: words of an import are not changed from here.
    boolean offers(Remedy remedy) {
        return open.get().filter(now -> refused(remedy, now).isEmpty()).isPresent();
    }

    private Optional<Failure> refused(Remedy remedy, Open now) {
        if (isImported(now.left()) && isImported(now.right())) {
            return Optional.of(new ReconcileFailure.NothingOurs());
        }
        Optional<Failure> left = now.left().locked();
        Optional<Failure> right = now.right().locked();
        return switch (remedy) {
            case REWORD_FIRST, EXCEPT_FIRST -> left;
            case REWORD_SECOND, EXCEPT_SECOND -> right;
            case LINK, PRECEDENT -> left.isPresent() ? right : Optional.empty();
            case ACCEPT, RESOLVED -> Optional.empty();
        };
    }

    private static boolean isImported(SideText side) {
        return side.side().file().prefix().isPresent();
    }

    /// The changes of the text that the draft stands for.
    List<FileEdit> changes() {
        return open.get()
                .filter(now -> pairs.here().isSettled() && !draft.isEntangled(now))
                .map(now -> draft.changes(pairs.here().spec(), now))
                .orElse(List.of());
    }

    boolean isAcceptable() {
        return open.get().isPresent() && draft.isComplete(changes());
    }

    /// What stands at a span of a file now.
    String text(SpecPath file) {
        return settle.workspace().text(file).orElse("");
    }

    /// Applies what the draft stands for and records it, as one undo step.
    ///
    /// @return whether it is done; what went wrong otherwise is in [#trouble]
    boolean accept() {
        Optional<Open> now = open.get();
        Optional<Remedy> remedy = draft.remedy().get();
        if (now.isEmpty() || remedy.isEmpty()) {
            return false;
        }
        if (draft.isEntangled(now.get())) {
            trouble.set(Optional.of(new ReconcileFailure.Entangled()));
            return false;
        }
        if (!pairs.here().isSettled()) {
            trouble.set(Optional.of(new DecisionFailure.TextChanged()));
            return false;
        }
        List<FileEdit> changes = changes();
        return draft.isComplete(changes) && settle(now.get().pair(), remedy.get(), changes);
    }

    private boolean settle(Pair pair, Remedy remedy, List<FileEdit> changes) {
        Decision.Answer answer = remedy == Remedy.ACCEPT ? Decision.Answer.ACCEPTED : Decision.Answer.RESOLVED;
        String why = draft.why().get().strip().replaceAll("\\s+", " ");
        return switch (settle.settle(pair.conflict(), changes, answer, why, messages.text("undo." + answer.id()))) {
            case Outcome.Done<Conflict>(var after) -> {
                conflicts.settled(pair.found(), after);
                advance(pair);
                yield true;
            }
            case Outcome.Failed<Conflict>(var failure) -> {
                trouble.set(Optional.of(failure));
                yield false;
            }
        };
    }

    /// Once the spec has caught up, the open pair that follows comes to the front; where none is left, none.
    private void advance(Pair done) {
        List<Pair> before = pairs.shown().get().pairs();
        List<Conflict> order = Stream.concat(before.stream().skip(indexOf(done, before) + 1L), before.stream())
                .map(Pair::found)
                .toList();
        draft.forget();
        settle.workspace().whenSettled(() -> {
            List<Pair> now = pairs.shown().get().pairs();
            order.stream()
                    .flatMap(found -> now.stream().filter(pair -> pair.found().equals(found)))
                    .filter(Pair::isOpen)
                    .findFirst()
                    .ifPresentOrElse(this::open, this::close);
        });
    }

    // -- what else it would bring ------------------------------------------------------------------------------------

    private void changed() {
        List<FileEdit> changes = changes();
        if (changes.isEmpty()) {
            tasks.latest(EFFECTS, messages.text("check.task"), _ -> Outcome.done(true), _ -> {});
            effects.set(new Effects.None());
            return;
        }
        effects.set(new Effects.Running());
        Spec spec = pairs.here().spec();
        SpecEdit edit = new SpecEdit("", changes);
        tasks.<List<Finding>>latest(
                EFFECTS,
                messages.text("check.task"),
                _ -> Outcome.done(SideEffects.of(settle.workspace().linter()::lint, spec, edit)),
                outcome -> outcome.handle(
                        brought -> effects.set(new Effects.Known(brought)),
                        failure -> effects.set(new Effects.None())));
    }
}
