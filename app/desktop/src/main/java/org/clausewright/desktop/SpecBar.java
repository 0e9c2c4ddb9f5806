package org.clausewright.desktop;

import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.window.Menus;
import org.clausewright.desktop.window.TopBar;
import org.clausewright.workspace.Workspace;

/// The bar at the top of the window of an opened spec: its name, and the two actions used most.
final class SpecBar {

    private SpecBar() {}

    /// @param commands all of them: the menus are made here
    /// @param chosen   how many changes the next commit takes
    static TopBar of(Workspace workspace, Commands commands, ObservableNumberValue chosen) {
        Messages messages = Messages.of(SpecBar.class);
        Label name = new Label(workspace.spec().name());
        workspace.onSpec(spec -> name.setText(spec.name()));
        Button challenge = new Button(messages.text("challenge"));
        challenge.getStyleClass().add("quiet");
        challenge.setOnAction(pressed -> commands.run("clause.challenge"));
        Button commit = new Button();
        commit.getStyleClass().add("accent");
        ObservableValue<String> words = chosen.map(count -> messages.text("commit", count));
        commit.textProperty().bind(words);
        commit.setOnAction(pressed -> commands.run("review.commit"));
        return new TopBar(
                name, Menus.of(commands), commands.find("view.palette").orElseThrow(), challenge, commit);
    }
}
