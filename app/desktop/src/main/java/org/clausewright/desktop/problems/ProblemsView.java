package org.clausewright.desktop.problems;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.Rows;
import org.clausewright.desktop.parts.Scrolling;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Finding;

/// The list at the left, the selected finding at the right.
final class ProblemsView extends StackPane {

    private final Messages messages = Messages.of(ProblemsView.class);
    private final ProblemsModel model;
    private final ListView<ProblemRow> list = new ListView<>();
    private final ProblemDetail detail;
    private final EmptyState empty = new EmptyState();
    private boolean updating;

    ProblemsView(
            ProblemsModel model,
            BiFunction<Finding, String, Optional<Failure>> keep,
            Consumer<Finding> clarify,
            Consumer<ProblemRow.Item> compare,
            Subscriptions subscriptions) {
        this.model = model;
        this.detail = new ProblemDetail(messages, model, keep, clarify, compare);
        getStyleClass().add("problems");
        list.getStyleClass().add("problem-list");
        list.setAccessibleText(messages.text("title"));
        list.setCellFactory(view -> new ProblemCell(messages, model::names));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, after) -> chosen(after));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                model.selected().get().ifPresent(model::goTo);
            } else if (click.getButton() == MouseButton.PRIMARY) {
                model.selected().get().ifPresent(model::reveal);
            }
        });
        HBox both = new HBox(list, detail);
        HBox.setHgrow(list, Priority.ALWAYS);
        getChildren().addAll(both, empty);
        both.visibleProperty().bind(empty.visibleProperty().not());
        subscriptions.follow(model.rows(), this::show);
        subscriptions.follow(model.selected(), this::showSelected);
    }

    void focusList() {
        list.requestFocus();
    }

    private void show() {
        List<ProblemRow> rows = model.rows().get();
        updating = true;
        Rows.update(list.getItems(), rows);
        updating = false;
        empty.setVisible(rows.isEmpty());
        if (model.count().get() > 0) {
            empty.say(messages.text("empty.filter"), messages.text("empty.clear"), () -> model.filter()
                    .set(""));
        } else {
            empty.say(messages.text("empty.none"));
        }
        select();
    }

    private void showSelected() {
        select();
        Platform.runLater(
                () -> Scrolling.intoView(list, list.getSelectionModel().getSelectedIndex()));
        detail.show(model.selected().get());
    }

    /// Selects again what was selected, wherever it stands in the new list.
    private void select() {
        updating = true;
        model.selected()
                .get()
                .ifPresentOrElse(item -> list.getSelectionModel().select(item), () -> list.getSelectionModel()
                        .clearSelection());
        updating = false;
    }

    private void chosen(ProblemRow row) {
        if (!updating && row instanceof ProblemRow.Item item) {
            model.selected().set(Optional.of(item));
            model.reveal(item);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.selected().get().ifPresent(model::goTo);
            event.consume();
        }
    }
}
