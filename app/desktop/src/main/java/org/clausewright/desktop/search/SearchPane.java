package org.clausewright.desktop.search;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Desk;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.frame.Pane;

/// Find across the spec: what to look for at the top, what was found below it, by file.
public final class SearchPane implements Pane {

    private final Navigation navigation;
    private final SpecSearch search;
    private final Messages words = Messages.of(SearchPane.class);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(words.text("search.title"));
    private final TextField field = new TextField();
    private final ToggleButton matchCase = option("Aa", "search.case");
    private final ToggleButton wholeWord = option("W", "search.word");
    private final ToggleButton regex = option(".*", "search.regex");
    private final ListView<ResultRow> list = new ListView<>();
    private final VBox node = new VBox();

    public SearchPane(Desk desk) {
        this.navigation = desk.navigation();
        this.search = new SpecSearch(
                desk.tasks(), () -> SearchedFiles.of(desk.workspace().spec()), file -> desk.workspace()
                        .text(file));
        node.getStyleClass().add("search-pane");
        VBox.setVgrow(list, Priority.ALWAYS);
        Label empty = new Label(words.text("search.empty"));
        empty.getStyleClass().add("empty-state");
        list.setPlaceholder(empty);
        list.setCellFactory(any -> new ResultCell());
        list.setOnMouseClicked(click -> goToSelected(click.getClickCount() > 1));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                goToSelected(true);
                key.consume();
            }
        });
        node.getChildren().addAll(queryRow(), list);
        field.textProperty().addListener(observable -> start());
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
                key.consume();
            }
        });
        search.results().addListener((ListChangeListener<FileHits>) change -> show());
    }

    @Override
    public String id() {
        return "search";
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void start() {
        search.start(new Query(field.getText(), matchCase.isSelected(), wholeWord.isSelected(), regex.isSelected()));
    }

    private void show() {
        list.getItems().setAll(ResultRow.of(search.results()));
        int hits =
                search.results().stream().mapToInt(file -> file.hits().size()).sum();
        title.set(hits == 0 ? words.text("search.title") : words.text("search.title.count", hits));
    }

    private void goToSelected(boolean focus) {
        ResultRow row = list.getSelectionModel().getSelectedItem();
        if (row instanceof ResultRow.Found found) {
            if (focus) {
                navigation.goTo(found.hit().file(), found.hit().span());
            } else {
                navigation.reveal(found.hit().file(), found.hit().span());
            }
        }
    }

    private HBox queryRow() {
        field.setPromptText(words.text("search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label status = new Label();
        status.getStyleClass().add("status");
        status.textProperty().bind(search.statusProperty());
        Button cancel = new Button(words.text("search.cancel"));
        cancel.getStyleClass().addAll("small");
        cancel.visibleProperty().bind(search.runningProperty());
        cancel.setOnAction(press -> search.cancel());
        HBox row = new HBox(field, matchCase, wholeWord, regex, status, cancel);
        row.getStyleClass().add("query");
        return row;
    }

    private ToggleButton option(String sign, String key) {
        ToggleButton toggle = new ToggleButton(sign);
        toggle.getStyleClass().addAll("small", "flat", "option");
        toggle.setTooltip(new Tooltip(words.text(key)));
        toggle.setAccessibleText(words.text(key));
        toggle.setOnAction(press -> start());
        return toggle;
    }

    @Override
    public void close() {
        search.cancel();
    }
}
