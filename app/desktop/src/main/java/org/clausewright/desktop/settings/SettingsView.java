package org.clausewright.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.desktop.parts.Scrolling;
import org.clausewright.workspace.Subscription;

/// The settings as a card over the window. What is changed takes effect at once; there is nothing to confirm.
public final class SettingsView extends BorderPane {

    private Subscription shown = () -> {};

    private SettingsView(List<? extends Node> sections) {
        Messages messages = Messages.of(SettingsView.class);
        getStyleClass().add("settings");
        Label title = new Label(messages.text("title"));
        title.getStyleClass().add("dialog-title");
        setTop(title);
        VBox all = new VBox();
        all.getStyleClass().add("settings-sections");
        all.getChildren().addAll(sections);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        all.heightProperty().subscribe(height -> fit(scroll, height.doubleValue()));
        setCenter(scroll);
        Button done = new Button(messages.text("done"));
        done.setCancelButton(true);
        done.setOnAction(pressed -> shown.close());
        HBox actions = new HBox(done);
        actions.getStyleClass().add("dialog-actions");
        setBottom(actions);
    }

    /// The card is as tall as what is in it, which is known once it has its width, and scrolls only where the window is
    /// lower than that.
    private static void fit(ScrollPane scroll, double height) {
        if (Math.abs(height - scroll.getPrefViewportHeight()) > 1) {
            scroll.setPrefViewportHeight(height);
        }
    }

    /// Shows the sections over the window.
    ///
    /// @param part   which is brought into sight and has the keyboard
    /// @param closed told when they are gone
    public static void show(
            List<SettingsSection> sections, Optional<SettingsPart> part, Overlays overlays, Runnable closed) {
        SettingsView view = new SettingsView(sections);
        view.shown = overlays.modal(view, closed);
        part.flatMap(wanted -> sections.stream()
                        .flatMap(section -> section.control(wanted).stream())
                        .findFirst())
                .ifPresent(SettingsView::leadTo);
    }

    private static void leadTo(Node control) {
        control.requestFocus();
        Platform.runLater(() -> Scrolling.intoView(control));
    }
}
