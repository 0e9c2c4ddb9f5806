package org.clausewright.desktop.status;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.lint.Progress;
import org.clausewright.workspace.model.ModelAccess.Setup;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The status bar. What it says can be pressed, and leads to where it comes from.
public final class StatusBar extends HBox {

    private final Messages messages = Messages.of(StatusBar.class);
    private final Commands commands;

    /// @param progress  how many questions are answered
    /// @param place     where the caret is, in words
    /// @param helper    who helps, and why
    /// @param versions  the branch and the number of changes, in words; empty outside a repository
    public StatusBar(
            StatusModel model,
            ObservableValue<Progress> progress,
            ObservableValue<String> place,
            ObservableValue<Setup> helper,
            ObservableValue<String> versions,
            Commands commands) {
        this.commands = commands;
        getStyleClass().add("status-bar");
        Label where = new Label();
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.setMinWidth(0);
        where.textProperty().bind(place);
        HBox.setHgrow(where, Priority.SOMETIMES);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        where,
                        space,
                        item(
                                "view.activity",
                                model.running().map(this::tasks),
                                Optional.of(BootstrapIcons.ARROW_REPEAT)),
                        item(
                                "view.clarify",
                                progress.map(known -> messages.text("questions", known.answered(), known.all())),
                                Optional.empty()),
                        item("view.changes", versions, Optional.of(BootstrapIcons.DIAGRAM_2)),
                        helper(helper),
                        item(
                                "file.save",
                                model.unsaved().map(count -> messages.text("saved", count)),
                                Optional.empty()));
    }

    private Button helper(ObservableValue<Setup> helper) {
        Button button = item(
                "app.settings",
                helper.map(setup -> messages.text("assistant", setup.assistant().name())),
                Optional.empty());
        Tooltip why = new Tooltip();
        why.setWrapText(true);
        why.textProperty().bind(helper.map(Setup::why));
        button.setTooltip(why);
        return button;
    }

    private String tasks(List<String> titles) {
        return switch (titles.size()) {
            case 0 -> "";
            case 1 -> titles.getFirst();
            default -> messages.text("tasks", titles.size());
        };
    }

    private Button item(String command, ObservableValue<String> text, Optional<Ikon> icon) {
        Button button = new Button();
        button.getStyleClass().setAll("status-item");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        icon.ifPresent(kind -> button.setGraphic(new FontIcon(kind)));
        button.textProperty().bind(text);
        button.visibleProperty().bind(text.map(words -> !words.isEmpty()));
        button.managedProperty().bind(button.visibleProperty());
        commands.find(command).ifPresent(known -> button.setTooltip(new Tooltip(known.title())));
        button.setOnAction(pressed -> commands.run(command));
        return button;
    }
}
