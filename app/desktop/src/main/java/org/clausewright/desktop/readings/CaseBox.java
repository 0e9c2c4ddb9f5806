package org.clausewright.desktop.readings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.assist.reading.ReadingCase;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.GrowingTextArea;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.desktop.readings.ReadingsModel.Shown;

/// The case: one of those that there are, or in the author's own words.
final class CaseBox extends VBox {

    private static final int LONGEST_TITLE = 48;

    private final Messages messages;
    private final ReadingsModel model;
    private final MenuButton cases = new MenuButton();
    private final GrowingTextArea text = new GrowingTextArea();
    private final Button save = new Button();
    private final Button measure = new Button();

    CaseBox(Messages messages, ReadingsModel model, Subscriptions subscriptions) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("reading-case");
        Label name = new Label(messages.text("case"));
        name.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        cases.setText(messages.text("cases"));
        cases.getStyleClass().addAll("small", "quiet");
        HBox head = new HBox(name, space, cases);
        head.getStyleClass().add("reading-head");
        text.setPromptText(messages.text("case.prompt"));
        text.setAccessibleText(messages.text("case.name"));
        text.textProperty().bindBidirectional(model.situation());
        text.getStyleClass().add("reading-case-text");
        save.setText(messages.text("save"));
        save.getStyleClass().addAll("small", "quiet");
        save.setOnAction(press -> model.save());
        measure.setText(messages.text("measure"));
        measure.getStyleClass().addAll("small", "accent");
        measure.setOnAction(press -> model.measure());
        HBox actions = new HBox(measure, save);
        actions.getStyleClass().add("reading-actions");
        getChildren().addAll(head, text, actions);
        subscriptions.follow(model.shown(), this::show);
        subscriptions.follow(model.situation(), this::show);
    }

    void focusFirst() {
        (measure.isDisabled() ? text : measure).requestFocus();
    }

    private void show() {
        Shown now = model.shown().get();
        boolean blank = model.situation().get().isBlank();
        measure.setDisable(now.isRunning() || blank);
        measure.setText(messages.text(now.measurement().isPresent() ? "measure.again" : "measure"));
        save.setDisable(blank || model.isSaved());
        save.setText(messages.text(model.isSaved() ? "saved" : "save"));
        cases.setDisable(now.cases().isEmpty());
        cases.getItems().clear();
        for (int at = 0; at < now.cases().size(); at++) {
            ReadingCase each = now.cases().get(at);
            String title = brief(each.title());
            MenuItem item = new MenuItem(messages.text(at < now.saved() ? "cases.saved" : "cases.proposed", title));
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> model.choose(each));
            cases.getItems().add(item);
        }
    }

    private static String brief(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "\u2026";
    }
}
