package org.clausewright.desktop.conflicts;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.conflict.Conflicts;
import org.clausewright.workspace.help.conflict.SettleConflict;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Conflicts as a pane of the window. Adds the commands `model.conflicts` and `model.conflictsHere`,
/// which search, and those that go through the pairs.
public final class ConflictsPane extends ToolPane {

    private final Desk desk;
    private final ConflictsModel model;
    private final ResolutionModel resolution;
    private final ConflictsView view;

    /// @param consent who remembers what may be sent to a model
    public ConflictsPane(Desk desk, Conflicts conflicts, SettleConflict settle, Consent consent) {
        super("conflicts", "title");
        Here here = new Here(desk.workspace(), desk.navigation(), Pause.shortly());
        this.desk = desk;
        model = new ConflictsModel(
                desk.tasks().activity(),
                desk.navigation(),
                conflicts,
                new ConsentGate("conflicts", desk.tasks(), consent),
                new ConsentGate("embeddings", desk.tasks(), consent),
                here);
        subscriptions.add(model::close);
        resolution = new ResolutionModel(model, conflicts, settle, desk.tasks(), subscriptions);
        view = new ConflictsView(model, resolution, subscriptions);
        new PairDialog(resolution, desk.overlays(), subscriptions, view::focusFirst);
        countOn(model.shown(), "title.count", () -> model.shown().get().open());
        addCommands();
    }

    private void addCommands() {
        add("model.conflicts", "command.whole", () -> true, () -> find(Scope.WHOLE_SPEC));
        add(
                "model.conflictsHere",
                "command.here",
                () -> model.here().subject().id().isPresent(),
                () -> find(Scope.HERE));
        add("conflicts.next", "command.next", this::hasPairs, () -> move(1));
        add("conflicts.previous", "command.previous", this::hasPairs, () -> move(-1));
        add("conflicts.settle", "command.settle", this::hasPairs, () -> {
            toFront();
            view.openCurrent();
        });
        add("conflicts.related", "command.related", () -> model.shown().get().related() > 0, () -> {
            toFront();
            view.toggleRelated();
        });
        add("conflicts.judge", "command.judge", () -> hasPairs() && model.canJudge(), () -> {
            toFront();
            if (resolution.open().get().isEmpty()) {
                view.openCurrent();
            }
            resolution.open().get().ifPresent(open -> model.judge(open.pair()));
        });
    }

    private void find(Scope scope) {
        toFront();
        model.scope().set(scope);
        model.find();
    }

    private boolean hasPairs() {
        return !model.shown().get().pairs().isEmpty();
    }

    private void move(int by) {
        if (resolution.open().get().isPresent()) {
            resolution.move(by);
        } else {
            toFront();
            view.move(by);
        }
    }

    private void toFront() {
        desk.commands().run("view.conflicts");
    }

    private void add(String id, String key, BooleanSupplier enabled, Runnable run) {
        desk.commands()
                .add(new Command(
                        id,
                        "Model",
                        messages.text(key),
                        Optional.of(BootstrapIcons.SHUFFLE),
                        Optional.empty(),
                        enabled,
                        run));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void focus() {
        view.focusFirst();
    }
}
