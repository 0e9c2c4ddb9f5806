package org.clausewright.desktop.welcome;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.IconButton;
import org.clausewright.desktop.frame.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The welcome screen: what to start at the left, what there is at the right.
public final class WelcomeView extends ScrollPane {

    private final Messages messages = Messages.of(WelcomeView.class);
    private final WelcomeModel model;
    private final Button openFolder;

    /// @param mark         the program's mark, for the head of the screen
    /// @param chooseFolder asks the person for a folder
    public WelcomeView(WelcomeModel model, Node mark, Supplier<Optional<Path>> chooseFolder) {
        this.model = model;
        getStyleClass().add("welcome");
        setFitToWidth(true);
        setFitToHeight(true);
        openFolder = action(
                BootstrapIcons.FOLDER2_OPEN, "open", () -> chooseFolder.get().ifPresent(model::open));
        Button cloneRepository =
                action(BootstrapIcons.CLOUD_DOWNLOAD, "clone", () -> model.show(WelcomeModel.Form.CLONE));
        Button fromTemplate = action(BootstrapIcons.FILE_EARMARK_PLUS, "new", () -> model.show(WelcomeModel.Form.NEW));
        FormView form = new FormView(model, chooseFolder);
        VBox start = column(heading("start"), openFolder, cloneRepository, fromTemplate, form);
        VBox there = column(
                heading("recent"),
                list(model.recent(), this::recentRow, "recent.none"),
                heading("samples"),
                list(model.samples(), this::sampleRow, "samples.none"));
        HBox columns = new HBox(start, there);
        columns.getStyleClass().add("welcome-columns");
        VBox page = new VBox(head(mark), columns);
        page.getStyleClass().add("welcome-page");
        VBox room = new VBox(page);
        room.getStyleClass().add("welcome-room");
        setContent(room);
    }

    /// Gives the keyboard focus to the first action.
    public void focus() {
        Platform.runLater(() -> {
            applyCss(); // before it has its skin, nothing in it can have the focus
            openFolder.requestFocus();
        });
    }

    private Node head(Node mark) {
        Label title = new Label(messages.text("title"));
        title.getStyleClass().add("welcome-title");
        Label line = new Label(messages.text("tagline"));
        line.getStyleClass().add("muted");
        HBox head = new HBox(mark, new VBox(title, line));
        head.getStyleClass().add("welcome-head");
        return head;
    }

    private VBox column(Node... nodes) {
        VBox column = new VBox(nodes);
        column.getStyleClass().add("welcome-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Label heading(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("welcome-heading");
        return label;
    }

    private Button action(Ikon icon, String key, Runnable run) {
        Button button = row(icon, messages.text(key), new Label(messages.text(key + ".why")));
        button.setOnAction(pressed -> run.run());
        return button;
    }

    private static Button row(Ikon icon, String title, Label second) {
        Label first = new Label(title);
        first.getStyleClass().add("welcome-row-title");
        second.getStyleClass().add("welcome-row-detail");
        HBox face = new HBox(new FontIcon(icon), new VBox(first, second));
        face.getStyleClass().add("welcome-row-face");
        Button button = new Button();
        button.getStyleClass().setAll("welcome-row");
        button.setGraphic(face);
        button.setAccessibleText(title + ". " + second.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node recentRow(Path spec) {
        Path name = Optional.ofNullable(spec.getFileName()).orElse(spec);
        Label path = new Label(shortened(spec));
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Button open = row(BootstrapIcons.JOURNAL_TEXT, name.toString(), path);
        open.setMinWidth(0);
        open.setOnAction(pressed -> model.open(spec));
        HBox row = new HBox(
                open, new IconButton(BootstrapIcons.X, messages.text("recent.forget", name), () -> model.forget(spec)));
        row.getStyleClass().add("welcome-recent");
        return row;
    }

    private Node sampleRow(Samples.Sample sample) {
        Button open = row(BootstrapIcons.JOURNAL_BOOKMARK, sample.name(), new Label(sample.about()));
        open.setTooltip(new Tooltip(sample.about()));
        open.setOnAction(pressed -> model.open(sample.folder()));
        return open;
    }

    private static String shortened(Path path) {
        Path home = Path.of(System.getProperty("user.home"));
        return path.startsWith(home) ? "~/" + home.relativize(path) : path.toString();
    }

    private <T> VBox list(ObservableList<T> items, Function<T, Node> row, String emptyKey) {
        VBox box = new VBox();
        box.getStyleClass().add("welcome-list");
        Label empty = new Label(messages.text(emptyKey));
        empty.getStyleClass().add("muted");
        Runnable fill = () -> {
            box.getChildren().setAll(items.stream().limit(6).map(row).toList());
            if (items.isEmpty()) {
                box.getChildren().setAll(empty);
            }
        };
        items.addListener((ListChangeListener<T>) changed -> fill.run());
        fill.run();
        return box;
    }
}
