package org.clausewright.desktop.conflicts;

import java.util.Optional;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;
import org.clausewright.workspace.help.Conflicts;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.SessionConsent;
import org.clausewright.workspace.help.SettleConflict;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Conflicts as a pane of the window. Adds the commands `model.conflicts` and `model.conflictsHere`.
public final class ConflictsPane extends ToolPane {

    private final ConflictsModel model;
    private final ConflictsView view;

    public ConflictsPane(Desk desk, Conflicts conflicts, SettleConflict settle) {
        this(desk, conflicts, settle, new SessionConsent());
    }

    /// @param consent who remembers what may be sent to a model
    public ConflictsPane(Desk desk, Conflicts conflicts, SettleConflict settle, Consent consent) {
        super("conflicts", "title");
        Here here = new Here(desk.workspace(), desk.navigation(), Pause.shortly());
        model = new ConflictsModel(
                desk.tasks().activity(),
                desk.navigation(),
                conflicts,
                settle,
                new ConsentGate("conflicts", desk.tasks(), consent),
                here);
        subscriptions.add(model::close);
        view = new ConflictsView(model, subscriptions);
        countOn(model.shown(), "title.count", () -> model.shown().get().open());
        desk.commands().add(command("model.conflicts", "command.whole", Scope.WHOLE_SPEC));
        desk.commands().add(command("model.conflictsHere", "command.here", Scope.HERE));
    }

    private Command command(String id, String key, Scope scope) {
        return new Command(
                id,
                "Model",
                messages.text(key),
                Optional.of(BootstrapIcons.SHUFFLE),
                Optional.empty(),
                () -> scope == Scope.WHOLE_SPEC || model.here().subject().id().isPresent(),
                () -> {
                    model.scope().set(scope);
                    model.find();
                });
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
