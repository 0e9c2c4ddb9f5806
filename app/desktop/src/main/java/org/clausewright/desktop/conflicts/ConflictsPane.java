package org.clausewright.desktop.conflicts;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Pane;
import org.clausewright.desktop.parts.ConsentGate;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.help.Conflicts;
import org.clausewright.workspace.help.Consent;
import org.clausewright.workspace.help.SessionConsent;
import org.clausewright.workspace.help.SettleConflict;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Conflicts as a pane of the window. Adds the commands `model.conflicts` and `model.conflictsHere`.
public final class ConflictsPane implements Pane {

    private final Messages messages = Messages.of(ConflictsPane.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final ConflictsModel model;
    private final ConflictsView view;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    public ConflictsPane(Desk desk, Conflicts conflicts, SettleConflict settle) {
        this(desk, conflicts, settle, new SessionConsent());
    }

    /// @param consent who remembers what may be sent to a model
    public ConflictsPane(Desk desk, Conflicts conflicts, SettleConflict settle, Consent consent) {
        Here here = new Here(desk.workspace(), desk.navigation(), Pause.shortly());
        model = new ConflictsModel(
                desk.tasks().activity(),
                desk.navigation(),
                conflicts,
                settle,
                new ConsentGate("conflicts", desk.tasks(), consent),
                here);
        view = new ConflictsView(model, subscriptions);
        subscriptions.follow(model.shown(), this::count);
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

    private void count() {
        long open = model.shown().get().open();
        title.set(open == 0 ? messages.text("title") : messages.text("title.count", open));
    }

    @Override
    public String id() {
        return "conflicts";
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void focus() {
        view.focusFirst();
    }

    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
