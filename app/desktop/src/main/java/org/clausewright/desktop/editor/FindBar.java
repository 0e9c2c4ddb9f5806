package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.editor.text.Ink;
import org.clausewright.desktop.editor.text.InkRun;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Workspace;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above a text for searching and replacing in it.
final class FindBar implements AutoCloseable {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final EditorTab tab;
    private final Workspace workspace;
    private final FindModel model;
    private final Messages words = Messages.of(FindBar.class);
    private final TextField field = new TextField();
    private final TextField replacement = new TextField();
    private final HBox replaceRow = new HBox();
    private final VBox node = new VBox();
    private final Subscription scroll;

    FindBar(EditorTab tab, Workspace workspace, FindModel model) {
        this.tab = tab;
        this.workspace = workspace;
        this.model = model;
        node.getStyleClass().add("find-bar");
        node.getChildren().addAll(findRow(), replaceRow());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().bindBidirectional(model.textProperty());
        replacement.textProperty().bindBidirectional(model.replacementProperty());
        model.textProperty().addListener(observable -> searchAndShow());
        for (BooleanProperty option :
                List.of(model.matchCaseProperty(), model.wholeWordProperty(), model.regexProperty())) {
            option.addListener(observable -> searchAndShow());
        }
        model.failedProperty().subscribe(failed -> node.pseudoClassStateChanged(FAILED, failed));
        scroll = tab.view().onScroll(this::mark);
        setVisible(false);
    }

    VBox node() {
        return node;
    }

    boolean isVisible() {
        return node.isVisible();
    }

    /// Opens the bar with what is selected, and puts the keyboard into it.
    void open() {
        open(false);
    }

    /// Like [#open], with the row to replace what is found.
    void openToReplace() {
        open(true);
    }

    private void open(boolean replacing) {
        TextSpan selection = tab.view().selection();
        String selected = selection.length() < 200 ? selection.in(tab.text()) : "";
        replaceRow.setVisible(replacing && tab.isEditable());
        replaceRow.setManaged(replaceRow.isVisible());
        setVisible(true);
        if (!selected.isEmpty() && selected.indexOf('\n') < 0 && selected.indexOf('\r') < 0) {
            field.setText(selected);
        }
        search(() -> {});
        field.requestFocus();
        field.selectAll();
    }

    void dismiss() {
        setVisible(false);
        tab.view().mark(Ink.Layer.SEARCH, List.of());
        tab.view().focus();
    }

    private void setVisible(boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// The text has changed: the hits move at once and are looked for again.
    void textChanged(TextEdit edit) {
        model.follow(edit);
        if (isVisible()) {
            search(() -> {});
        }
    }

    void next() {
        show(model.next(tab.view().selection().end()));
    }

    void previous() {
        show(model.previous(tab.view().selection().start()));
    }

    private void show(Optional<TextSpan> hit) {
        hit.ifPresent(tab.view()::reveal);
        mark();
    }

    private void searchAndShow() {
        int from = tab.view().selection().start();
        search(() -> show(model.next(from)));
    }

    private void search(Runnable then) {
        model.search(tab.text(), () -> {
            mark();
            then.run();
        });
    }

    private void mark() {
        if (!isVisible()) {
            return;
        }
        TextSpan visible = tab.view().visible();
        List<InkRun> runs = new ArrayList<>();
        for (TextSpan hit : model.hits()) {
            if (hit.end() >= visible.start() && hit.start() <= visible.end()) {
                runs.add(new InkRun(Ink.HIT, hit));
            }
        }
        model.current().ifPresent(hit -> runs.add(new InkRun(Ink.CURRENT_HIT, hit)));
        tab.view().mark(Ink.Layer.SEARCH, runs);
    }

    private void replaceOne() {
        Optional<TextSpan> hit =
                model.current().filter(span -> span.equals(tab.view().selection()));
        if (hit.isEmpty()) {
            next();
            return;
        }
        model.replacements(tab.text(), edits -> edits.stream()
                .filter(edit -> edit.span().equals(hit.get()))
                .findFirst()
                .ifPresent(edit -> {
                    apply(List.of(edit));
                    int behind = edit.span().start() + edit.replacement().length();
                    search(() -> show(model.next(behind)));
                }));
    }

    private void replaceAll() {
        model.replacements(tab.text(), edits -> {
            if (!edits.isEmpty()) {
                apply(edits);
                search(() -> {});
            }
        });
    }

    private void apply(List<TextEdit> edits) {
        workspace.apply(SpecEdit.of(words.text("replace.undo", edits.size()), tab.file(), edits));
    }

    private HBox findRow() {
        Label count = new Label();
        count.getStyleClass().add("count");
        count.textProperty().bind(model.statusProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPromptText(words.text("find.prompt"));
        HBox row = new HBox(
                field,
                option("Aa", "find.case", model.matchCaseProperty()),
                option("W", "find.word", model.wholeWordProperty()),
                option(".*", "find.regex", model.regexProperty()),
                count,
                button(BootstrapIcons.ARROW_UP, "find.previous", this::previous),
                button(BootstrapIcons.ARROW_DOWN, "find.next", this::next),
                button(BootstrapIcons.X, "find.close", this::dismiss));
        row.getStyleClass().add("row");
        return row;
    }

    private HBox replaceRow() {
        HBox.setHgrow(replacement, Priority.ALWAYS);
        replacement.setPromptText(words.text("replace.prompt"));
        Button one = new Button(words.text("replace.one"));
        one.setOnAction(press -> replaceOne());
        Button all = new Button(words.text("replace.all"));
        all.setOnAction(press -> replaceAll());
        one.getStyleClass().add("small");
        all.getStyleClass().add("small");
        replaceRow.getStyleClass().add("row");
        replaceRow.getChildren().addAll(replacement, one, all);
        return replaceRow;
    }

    private ToggleButton option(String sign, String key, BooleanProperty property) {
        ToggleButton toggle = new ToggleButton(sign);
        toggle.getStyleClass().addAll("small", "flat", "option");
        toggle.setTooltip(new Tooltip(words.text(key)));
        toggle.setAccessibleText(words.text(key));
        toggle.selectedProperty().bindBidirectional(property);
        return toggle;
    }

    private Button button(Ikon icon, String key, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setTooltip(new Tooltip(words.text(key)));
        button.setAccessibleText(words.text(key));
        button.setOnAction(press -> action.run());
        return button;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            dismiss();
        } else if (key.getCode() == KeyCode.ENTER && field.isFocused()) {
            if (key.isShiftDown()) {
                previous();
            } else {
                next();
            }
        } else if (key.getCode() == KeyCode.ENTER && replacement.isFocused()) {
            replaceOne();
        } else {
            return;
        }
        key.consume();
    }

    @Override
    public void close() {
        scroll.close();
    }
}
