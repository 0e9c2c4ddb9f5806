package org.clausewright.desktop.examples;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.IconButton;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.ToolPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The examples of what the caret is in, as a pane of the window. Adds the commands `clause.addExample` and
/// `clause.tag`.
public final class ExamplesPane extends ToolPane {

    private final ExamplesModel model;
    private final ExamplesView view;
    private final Button add;

    /// @param takenIds whether the spec's history has an id already, so that no clause gets it again; may read files
    public ExamplesPane(Desk desk, Predicate<String> takenIds) {
        super("examples", "title");
        model = new ExamplesModel(desk.workspace(), desk.navigation(), Pause.shortly());
        subscriptions.add(model::close);
        ExampleActions actions = new ExampleActions(desk, model, takenIds);
        view = new ExamplesView(model, actions, () -> desk.commands().run("file.openImport"), subscriptions);
        add = new IconButton(BootstrapIcons.PLUS, messages.text("add"), actions::add);
        add.getStyleClass().addAll("small", "quiet");
        countOn(model.shown(), "title.count", () -> model.shown().get().cards().size());
        subscriptions.follow(model.shown(), () -> add.setDisable(!model.hasSubject()));
        desk.commands().add(command("clause.addExample", "add", BootstrapIcons.PLUS, actions::add));
        desk.commands().add(command("clause.tag", "tag", BootstrapIcons.TAG, actions::tagSentence));
    }

    private Command command(String id, String key, BootstrapIcons icon, Runnable run) {
        return new Command(
                id, "Clause", messages.text(key), Optional.of(icon), Optional.empty(), model::hasSubject, run);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.of(add);
    }

    @Override
    public void focus() {
        view.focusFirst();
    }
}
