package org.clausewright.desktop.clarify;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.lint.Progress;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How far the author has come here, and which sections have questions left. A press on one asks about it alone.
final class SectionsLeft extends VBox {

    private final Messages messages = Messages.of(SectionsLeft.class);
    private final ClarifyModel model;
    private final Label count = new Label();
    private final Label more = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final VBox rows = new VBox();

    SectionsLeft(ClarifyModel model, Subscriptions subscriptions) {
        this.model = model;
        getStyleClass().add("sections-left");
        count.getStyleClass().add("strong");
        count.setWrapText(true);
        more.getStyleClass().addAll("muted", "small-text");
        more.setWrapText(true);
        more.managedProperty().bind(more.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("thin-bar");
        rows.getStyleClass().add("section-rows");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(count, bar, more, scroll);
        subscriptions.follow(model.standing(), this::show);
    }

    private void show() {
        Standing standing = model.standing().get();
        Progress here = standing.here().progress();
        count.setText(messages.text("progress", here.answered(), here.all()));
        bar.setProgress(here.all() == 0 ? 0 : (double) here.answered() / here.all());
        String hints = standing.here().hints() > 0
                ? messages.text("progress.hints", standing.here().hints())
                : "";
        String streak = standing.streak() > 2 ? messages.text("progress.streak", standing.streak()) : "";
        more.setText(hints.isEmpty() || streak.isEmpty() ? hints + streak : streak + " \u00b7 " + hints);
        more.setVisible(!more.getText().isEmpty());
        rows.getChildren().setAll(standing.sections().stream().map(this::row).toList());
    }

    private Node row(Standing.OfSection section) {
        Progress progress = section.progress();
        Label title = new Label(section.title());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label left = new Label(
                progress.open() == 0 ? "" : messages.text("section.count", progress.answered(), progress.all()));
        left.setMinWidth(USE_PREF_SIZE);
        left.getStyleClass().addAll("muted", "small-text");
        if (progress.open() == 0) {
            left.setGraphic(Icons.of(BootstrapIcons.CHECK, "verdict-good"));
            left.setAccessibleText(messages.text("section.done"));
        }
        HBox row = new HBox(title, left);
        row.getStyleClass().add("section-row");
        row.setOnMouseClicked(click -> model.moves().narrow(section.id()));
        return row;
    }
}
