package org.clausewright.desktop.readings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AskBar;
import org.clausewright.desktop.parts.GrowingTextArea;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.OutgoingCard;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.desktop.readings.CasesModel.Choice;
import org.clausewright.desktop.readings.CasesModel.Origin;
import org.clausewright.spec.text.Brief;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The case: one of those that there are, one that a model thinks of, or in the author's own words.
final class CaseBox extends VBox {

    private static final int LONGEST_TITLE = 48;

    private final Messages messages;
    private final ReadingsModel model;
    private final CasesModel casesModel;
    private final MenuButton cases = new MenuButton();
    private final GrowingTextArea text = new GrowingTextArea();
    private final Button save = new Button();
    private final Button measure = new Button();
    private final Button think = new Button();
    private final Label saved = new Label();
    private final Label came = new Label();
    private final AskBar thinking;

    CaseBox(Messages messages, ReadingsModel model, Subscriptions subscriptions) {
        this.messages = messages;
        this.model = model;
        this.casesModel = model.cases();
        this.thinking = new AskBar(casesModel::stopThinking, casesModel::think);
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
        text.textProperty().bindBidirectional(casesModel.situation());
        text.getStyleClass().add("reading-case-text");
        button(save, "quiet", casesModel::save);
        button(measure, "accent", model::measure);
        button(think, "quiet", casesModel::think);
        think.setText(messages.text("think"));
        save.setText(messages.text("save"));
        save.managedProperty().bind(save.visibleProperty());
        saved.setText(messages.text("saved"));
        saved.setGraphic(Icons.of(BootstrapIcons.CHECK));
        saved.getStyleClass().addAll("muted", "small-text");
        saved.managedProperty().bind(saved.visibleProperty());
        saved.visibleProperty().bind(save.visibleProperty().not());
        came.setWrapText(true);
        came.setMinHeight(USE_PREF_SIZE);
        came.getStyleClass().addAll("muted", "small-text");
        came.managedProperty().bind(came.visibleProperty());
        FlowPane actions = new FlowPane(measure, save, think, saved);
        actions.getStyleClass().add("reading-actions");
        getChildren().addAll(head, text, actions, came, thinking, new OutgoingCard(casesModel.gate(), subscriptions));
        subscriptions.follow(model.shown(), this::show);
        subscriptions.follow(casesModel.shown(), this::show);
        subscriptions.follow(casesModel.situation(), this::show);
    }

    private static void button(Button button, String look, Runnable run) {
        button.getStyleClass().addAll("small", look);
        button.setOnAction(press -> run.run());
    }

    void focusFirst() {
        (measure.isDisabled() ? text : measure).requestFocus();
    }

    private void show() {
        CasesModel.Shown now = casesModel.shown().get();
        ReadingsModel.Shown readings = model.shown().get();
        boolean blank = casesModel.situation().get().isBlank();
        measure.setDisable(readings.isRunning() || blank);
        measure.setText(messages.text(readings.spread().counted() > 0 ? "measure.again" : "measure"));
        save.setDisable(blank);
        save.setVisible(!casesModel.isSaved());
        came.setText(messages.text("thought", now.thoughtOf()));
        came.setVisible(now.thoughtOf() > 0 && !now.isThinking());
        think.setDisable(now.isThinking());
        thinking.show(now.thought(), messages.text("thinking", casesModel.source()), messages.text("think.again"));
        cases.setDisable(now.choices().isEmpty());
        cases.getItems().clear();
        Optional<Origin> before = Optional.empty();
        for (Choice choice : now.choices()) {
            if (before.filter(origin -> origin != choice.origin()).isPresent()) {
                cases.getItems().add(new SeparatorMenuItem());
            }
            before = Optional.of(choice.origin());
            cases.getItems().add(item(choice));
        }
    }

    private MenuItem item(Choice choice) {
        String title = Brief.of(choice.situation().title(), LONGEST_TITLE);
        MenuItem item = new MenuItem(
                switch (choice.origin()) {
                    case SAVED -> messages.text("cases.saved", title);
                    case DERIVED -> messages.text("cases.proposed", title);
                    case THOUGHT -> messages.text("cases.thought", title, choice.source());
                });
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> casesModel.choose(choice.situation()));
        return item;
    }
}
