package org.clausewright.desktop.problems;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.finding.Severity;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What narrows and orders the list: the filter, the severities, the groups.
final class ProblemsTools extends HBox {

    private final Messages messages = Messages.of(ProblemsTools.class);
    private final ProblemsModel model;

    /// @param adopt takes today's findings as known
    ProblemsTools(ProblemsModel model, Runnable adopt, Subscriptions subscriptions) {
        this.model = model;
        getStyleClass().add("problems-tools");
        TextField filter = new TextField();
        filter.setPromptText(messages.text("filter.prompt"));
        filter.setAccessibleText(messages.text("filter.prompt"));
        filter.getStyleClass().add("problems-filter");
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        getChildren().add(filter);
        for (Severity severity : Severity.values()) {
            getChildren().add(toggle(severity, subscriptions));
        }
        getChildren().addAll(grouping(subscriptions), adoptButton(adopt, subscriptions));
    }

    private Button adoptButton(Runnable adopt, Subscriptions subscriptions) {
        Button button = new Button();
        button.setGraphic(Icons.of(BootstrapIcons.CHECK2_ALL, "tool-icon"));
        button.getStyleClass().addAll("small", "quiet", "adopt-findings");
        button.setTooltip(new Tooltip(messages.text("adopt.tip")));
        button.setAccessibleText(messages.text("adopt.tip"));
        button.setOnAction(event -> adopt.run());
        subscriptions.follow(model.rows(), () -> button.setDisable(model.unknown() == 0));
        return button;
    }

    private ToggleButton toggle(Severity severity, Subscriptions subscriptions) {
        ToggleButton toggle = new ToggleButton();
        toggle.setGraphic(Icons.of(SeverityLook.icon(severity), SeverityLook.style(severity)));
        toggle.getStyleClass().addAll("small", "severity-toggle");
        String name = messages.text("severity.show." + severity.id());
        toggle.setTooltip(new Tooltip(name));
        toggle.setAccessibleText(name);
        toggle.setOnAction(event -> model.show(severity, toggle.isSelected()));
        subscriptions.follow(model.rows(), () -> {
            toggle.setText(Integer.toString(model.count(severity)));
            toggle.setSelected(model.severities().getValue().contains(severity));
        });
        return toggle;
    }

    private MenuButton grouping(Subscriptions subscriptions) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().addAll("small", "quiet", "grouping-menu");
        ToggleGroup group = new ToggleGroup();
        for (Grouping grouping : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(messages.text("grouping." + grouping.id()));
            item.setToggleGroup(group);
            item.setOnAction(event -> model.grouping().set(grouping));
            subscriptions.follow(
                    model.grouping(), () -> item.setSelected(model.grouping().get() == grouping));
            menu.getItems().add(item);
        }
        subscriptions.follow(
                model.grouping(),
                () -> menu.setText(
                        messages.text("grouping." + model.grouping().get().id())));
        return menu;
    }
}
