package org.clausewright.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Workspace;

/// The list of what may be meant, below the caret. The text keeps the keyboard focus; the keys that choose are taken
/// from it while the list is shown.
final class CompletionPopup {

    private static final double ROW = 26;
    private static final int ROWS_SHOWN = 9;

    private final EditorTab tab;
    private final Workspace workspace;
    private final Overlays overlays;
    private final Supplier<Completions> completions;
    private final String title;
    private final ListView<Completion> list = new ListView<>();
    private Optional<Subscription> shown = Optional.empty();
    private Optional<CompletionContext> context = Optional.empty();
    private boolean typed;

    /// @param title what the menu says after "Undo" when a completion is taken back
    CompletionPopup(
            EditorTab tab, Workspace workspace, Overlays overlays, Supplier<Completions> completions, String title) {
        this.tab = tab;
        this.workspace = workspace;
        this.overlays = overlays;
        this.completions = completions;
        this.title = title;
        list.getStyleClass().add("completions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(any -> new Row());
        list.setOnMouseClicked(click -> {
            if (!list.getSelectionModel().isEmpty()) {
                accept();
            }
        });
        tab.view().node().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tab.onTyped(edit -> typed = true);
        tab.onMoved(() -> {
            if (typed) {
                update(false);
            } else {
                hide();
            }
            typed = false;
        });
    }

    /// Shows what may be meant at the caret, if anything may.
    void update(boolean asked) {
        TextSpan selection = tab.view().selection();
        Optional<CompletionContext> now =
                selection.isEmpty() && tab.isEditable() ? contextAt(selection.start()) : Optional.empty();
        List<Completion> candidates =
                now.map(found -> completions.get().of(found)).orElse(List.of());
        boolean done = !asked
                && candidates.size() == 1
                && now.isPresent()
                && candidates.getFirst().insert().equals(now.get().prefix());
        if (candidates.isEmpty() || done) {
            hide();
            return;
        }
        context = now;
        list.getItems().setAll(candidates);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.min(ROWS_SHOWN, candidates.size()) * ROW + 10);
        if (shown.isEmpty()) {
            tab.view()
                    .bounds(context.orElseThrow().typed())
                    .ifPresent(
                            anchor -> shown = Optional.of(overlays.card(list, anchor, () -> shown = Optional.empty())));
        }
    }

    private Optional<CompletionContext> contextAt(int caret) {
        TextSpan line = tab.view().line(tab.view().lineAt(caret));
        String text = tab.view().text(line);
        return CompletionContext.at(text, Math.min(text.length(), caret - line.start()))
                .map(found -> found.shift(line.start()));
    }

    void hide() {
        shown.ifPresent(Subscription::close);
        shown = Optional.empty();
    }

    private void key(KeyEvent key) {
        if (shown.isEmpty() || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        KeyCode code = key.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.ENTER || code == KeyCode.TAB) {
            accept();
        } else if (code == KeyCode.ESCAPE) {
            hide();
        } else {
            return;
        }
        key.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - ROWS_SHOWN + 2));
    }

    private void accept() {
        Completion chosen = list.getSelectionModel().getSelectedItem();
        Optional<CompletionContext> where = context;
        hide();
        where.ifPresent(found -> {
            String text = chosen.insert() + (found.closed() ? "" : found.kind().closing());
            workspace.apply(SpecEdit.of(title, tab.file(), new TextEdit(found.typed(), text)));
            int end = found.typed().start()
                    + chosen.insert().length()
                    + found.kind().closing().length();
            tab.view().reveal(TextSpan.at(Math.min(end, tab.text().length())));
        });
    }

    /// The id, and what it stands for, as far as there is room.
    private static final class Row extends ListCell<Completion> {

        private final Label id = new Label();
        private final Label detail = new Label();
        private final HBox row = new HBox(id, detail);

        Row() {
            id.getStyleClass().add("id");
            id.setMinWidth(Region.USE_PREF_SIZE);
            detail.getStyleClass().add("detail");
            HBox.setHgrow(detail, Priority.ALWAYS);
            row.getStyleClass().add("row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Completion item, boolean empty) {
            super.updateItem(item, empty);
            boolean nothing = empty || item == null;
            id.setText(nothing ? "" : item.insert());
            detail.setText(nothing ? "" : item.detail());
            setGraphic(nothing ? null : row);
        }
    }
}
