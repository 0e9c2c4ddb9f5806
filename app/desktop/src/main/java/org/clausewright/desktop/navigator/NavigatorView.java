package org.clausewright.desktop.navigator;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.navigator.Row.RowKey;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.Scrolling;
import org.clausewright.desktop.parts.Subscriptions;

/// The header with its counts, the filter, and the tree.
final class NavigatorView extends VBox {

    private final Messages messages = Messages.of(NavigatorView.class);
    private final NavigatorModel model;
    private final TextField filter = new TextField();
    private final TreeView<Row> tree = new TreeView<>();
    private final NavigatorTree items = new NavigatorTree(tree);
    private final EmptyState empty = new EmptyState();
    private boolean following;

    NavigatorView(NavigatorModel model, NavigatorMenu menu, Subscriptions subscriptions) {
        this.model = model;
        getStyleClass().add("navigator");
        StackPane filterBox = new StackPane(filter);
        filterBox.getStyleClass().add("navigator-filter-box");
        getChildren().addAll(filterBox, tree, empty);

        filter.setPromptText(messages.text("filter.prompt"));
        filter.setAccessibleText(messages.text("filter.prompt"));
        filter.getStyleClass().add("navigator-filter");
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::filterKey);

        tree.getStyleClass().add("navigator-tree");
        tree.setAccessibleText(messages.text("title"));
        tree.setCellFactory(
                view -> new RowCell(messages, () -> model.outline().get().spec().ladder()));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        tree.setContextMenu(menu.of(() -> selected()));
        tree.getSelectionModel().selectedItemProperty().addListener((value, before, after) -> chosen(after));
        tree.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                selected().ifPresent(row -> model.goTo(row.key()));
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        tree.managedProperty().bind(tree.visibleProperty());
        empty.managedProperty().bind(empty.visibleProperty());
        empty.visibleProperty().bind(tree.visibleProperty().not());

        subscriptions.follow(model.shown(), this::show);
        subscriptions.follow(model.current(), this::follow);
    }

    void focusTree() {
        if (tree.getSelectionModel().isEmpty()) {
            tree.getSelectionModel().selectFirst();
        }
        tree.requestFocus();
    }

    private void show() {
        following = true;
        items.show(model.shown().get(), model.isFiltered());
        following = false;
        tree.setVisible(!model.shown().get().isEmpty());
        if (model.isFiltered()) {
            empty.say(messages.text("empty.filter"), messages.text("empty.clear"), () -> model.filter()
                    .set(""));
        } else {
            empty.say(messages.text("empty.spec"));
        }
        follow();
    }

    private void follow() {
        Optional<TreeItem<Row>> item = model.current().get().flatMap(items::item);
        following = true;
        item.ifPresentOrElse(this::select, () -> tree.getSelectionModel().clearSelection());
        following = false;
    }

    private void select(TreeItem<Row> item) {
        if (item.equals(tree.getSelectionModel().getSelectedItem())) {
            return;
        }
        NavigatorTree.uncover(item);
        tree.getSelectionModel().select(item);
        Platform.runLater(() -> Scrolling.intoView(tree, tree.getRow(item)));
    }

    private void chosen(TreeItem<Row> item) {
        if (!following && item != null) {
            model.reveal(item.getValue().key());
        }
    }

    private Optional<Row> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    private void filterKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            focusTree();
            event.consume();
        }
    }

    private void treeKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selected().map(Row::key).ifPresent(this::go);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.isFiltered()) {
            model.filter().set("");
            event.consume();
        }
    }

    private void go(RowKey row) {
        model.goTo(row);
    }
}
