package org.clausewright.desktop.palette;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.workspace.Subscription;

/// The palette's card: a field, and what it finds. The field keeps the focus; the arrows move in the list.
public final class PaletteView extends VBox {

    private static final int ROWS = 11;

    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<PaletteModel.Hit> list;
    private Subscription shown = () -> {};

    private PaletteView(PaletteModel model) {
        Messages messages = Messages.of(PaletteView.class);
        this.model = model;
        this.list = new ListView<>(model.hits());
        getStyleClass().add("palette");
        field.setPromptText(messages.text("prompt"));
        field.setAccessibleText(messages.text("prompt"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Label nothing = new Label(messages.text("nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PaletteCell(this::take));
        list.setPrefHeight(ROWS * 34.0);
        model.chosen().subscribe(index -> {
            list.getSelectionModel().select(index.intValue());
            list.scrollTo(Math.max(0, index.intValue() - ROWS + 2));
        });
        model.hits().addListener((javafx.beans.Observable changed) -> list.getSelectionModel()
                .select(model.chosen().get()));
        list.getSelectionModel().select(0);
        Label keys = new Label(messages.text("keys"));
        keys.getStyleClass().add("palette-keys");
        VBox.setMargin(field, Insets.EMPTY);
        getChildren().addAll(field, list, keys);
    }

    /// Opens the palette over the window.
    public static void show(PaletteModel model, Overlays overlays) {
        PaletteView view = new PaletteView(model);
        view.shown = overlays.modal(view, () -> view.field.textProperty().unbindBidirectional(model.query()));
        view.field.requestFocus();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case PAGE_DOWN -> move(event, ROWS - 1);
            case PAGE_UP -> move(event, 1 - ROWS);
            case TAB -> move(event, event.isShiftDown() ? -1 : 1);
            case ENTER -> {
                event.consume();
                take();
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        event.consume();
        model.move(by);
    }

    private void take(PaletteModel.Hit hit) {
        model.chosen().set(model.hits().indexOf(hit));
        take();
    }

    /// The palette goes first, so that what is run finds the focus where it was.
    private void take() {
        Runnable run = model.take();
        shown.close();
        run.run();
    }
}
