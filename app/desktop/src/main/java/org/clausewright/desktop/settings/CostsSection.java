package org.clausewright.desktop.settings;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.desktop.parts.Subscriptions;

/// What the model in use costs, what may be spent for this spec, and the replies that are kept.
public final class CostsSection extends SettingsSection implements AutoCloseable {

    private final Messages messages = Messages.of(CostsSection.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final CostsModel model;

    /// @param ofSpec whether a spec is open, which may have a budget
    public CostsSection(CostsModel model, ModelInUse inUse, boolean ofSpec) {
        super(Messages.of(CostsSection.class).text("costs"));
        this.model = model;
        addPrice();
        if (ofSpec) {
            addBudget();
        }
        addCache();
        subscriptions.follow(inUse.setup(), model::show);
    }

    private void addPrice() {
        TextField in = field(messages.text("costs.price.in"), model::applyPrice);
        in.textProperty().bindBidirectional(model.in());
        TextField out = field(messages.text("costs.price.out"), model::applyPrice);
        out.textProperty().bindBidirectional(model.out());
        sets(SettingsPart.PRICE, in);
        row(
                messages.text("costs.price"),
                in,
                muted(messages.text("costs.price.in")),
                out,
                muted(messages.text("costs.price.out")));
        said(model.priceSaid());
        in.disableProperty().bind(model.priceSaid().map(words -> !model.hasModel()));
        out.disableProperty().bind(in.disableProperty());
    }

    private void addBudget() {
        TextField budget = field(messages.text("costs.budget.prompt"), model::applyBudget);
        budget.setPromptText(messages.text("costs.budget.prompt"));
        budget.textProperty().bindBidirectional(model.budget());
        HBox.setHgrow(budget, Priority.ALWAYS);
        Button afresh = new Button(messages.text("costs.budget.afresh"));
        afresh.getStyleClass().add("quiet");
        afresh.setMinWidth(USE_PREF_SIZE);
        afresh.setOnAction(pressed -> model.countAfresh());
        sets(SettingsPart.BUDGET, budget);
        row(messages.text("costs.budget"), budget, afresh);
        said(model.budgetSaid());
    }

    private void addCache() {
        Label fill = new Label();
        fill.setWrapText(true);
        fill.textProperty().bind(model.cacheSaid());
        fill.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fill, Priority.ALWAYS);
        Button empty = new Button(messages.text("costs.cache.empty"));
        empty.getStyleClass().add("quiet");
        empty.setMinWidth(USE_PREF_SIZE);
        empty.setOnAction(pressed -> model.emptyCache());
        row(messages.text("costs.cache"), fill, empty);
    }

    private static TextField field(String accessible, Runnable apply) {
        TextField field = new TextField();
        field.setPrefColumnCount(6);
        field.setAccessibleText(accessible);
        field.setOnAction(entered -> apply.run());
        field.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                apply.run();
            }
        });
        return field;
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void said(ObservableValue<String> words) {
        Label label = note("");
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(text -> !text.isEmpty()));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
