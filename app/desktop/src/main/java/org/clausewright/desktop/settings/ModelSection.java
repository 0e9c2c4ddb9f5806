package org.clausewright.desktop.settings;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.Check;
import org.clausewright.workspace.model.ModelAccess.Setup;

/// Which model helps, its key, and whether the spec may have a say in it.
public final class ModelSection extends SettingsSection implements AutoCloseable {

    private final Messages messages = Messages.of(ModelSection.class);
    private final Subscriptions subscriptions = new Subscriptions();
    private final ModelInUse inUse;
    private final EndpointModel endpoint;
    private final KeyModel key;
    private final TestModel test;
    private final ModelNames names;

    public ModelSection(ModelInUse inUse, ModelMeans means, Preferences preferences, Tasks tasks) {
        super(Messages.of(ModelSection.class).text("model"));
        this.inUse = inUse;
        endpoint = new EndpointModel(preferences, inUse);
        key = new KeyModel(means.keys(), tasks, inUse::lookAgain);
        test = new TestModel(tasks, Platform::runLater);
        names = new ModelNames(tasks);
        addEndpoint();
        addKey();
        addState();
    }

    private void addEndpoint() {
        HBox kinds = kinds();
        row(messages.text("model.kind"), kinds);
        TextField address = field(new TextField(), messages.text("model.address.prompt"));
        address.textProperty().bindBidirectional(endpoint.address());
        address.disableProperty().bind(endpoint.kind().map(kind -> !endpoint.isTyped()));
        sets(SettingsPart.ENDPOINT, address, kinds.getChildren().getFirst());
        row(messages.text("model.address"), address);
        said(endpoint.said());
        ComboBox<String> name = modelName();
        sets(SettingsPart.MODEL, name);
        row(messages.text("model.name"), name);
        said(names.said());
        TextField embeddings = field(new TextField(), messages.text("model.embeddings.prompt"));
        embeddings.textProperty().bindBidirectional(endpoint.embeddings());
        row(messages.text("model.embeddings"), embeddings);
        note(messages.text("model.embeddings.note"));
    }

    /// To be typed, or chosen from what the server has once somebody opens the list.
    private ComboBox<String> modelName() {
        ComboBox<String> box = new ComboBox<>(names.names());
        box.setEditable(true);
        box.setPromptText(messages.text("model.name.prompt"));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setOnShowing(opened -> names.list(inUse.setup().get()));
        box.setOnAction(chosen -> endpoint.apply());
        field(box.getEditor(), messages.text("model.name.prompt"))
                .textProperty()
                .bindBidirectional(endpoint.name());
        return box;
    }

    private <F extends TextField> F field(F field, String prompt) {
        field.setPromptText(prompt);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(entered -> endpoint.apply());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                endpoint.apply();
            }
        });
        return field;
    }

    private HBox kinds() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        for (EndpointKind kind : EndpointKind.values()) {
            ToggleButton button = new ToggleButton(messages.text("model.kind." + kind.id()));
            button.setToggleGroup(group);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                endpoint.choose(kind);
            });
            subscriptions.follow(
                    endpoint.kind(), () -> button.setSelected(endpoint.kind().get() == kind));
            box.getChildren().add(button);
        }
        return box;
    }

    private void addKey() {
        PasswordField typed = new PasswordField();
        typed.setPromptText(messages.text("model.key.prompt"));
        typed.textProperty().bindBidirectional(key.typed());
        HBox.setHgrow(typed, Priority.ALWAYS);
        Button store = new Button(messages.text("model.key.store"));
        store.setOnAction(pressed -> endpoint.host().ifPresent(key::store));
        typed.setOnAction(entered -> endpoint.host().ifPresent(key::store));
        Button remove = new Button(messages.text("model.key.remove"));
        remove.getStyleClass().add("quiet");
        remove.setOnAction(pressed -> endpoint.host().ifPresent(key::remove));
        sets(SettingsPart.KEY, typed);
        row(messages.text("model.key"), typed, store, remove);
        said(key.said());
        Label where = note(messages.text("model.key.note"));
        subscriptions.follow(inUse.setup(), () -> {
            boolean asked = endpoint.host().isPresent();
            typed.setDisable(!asked);
            store.setDisable(!asked);
            remove.setDisable(!asked);
            where.setVisible(asked && key.reachable().get());
            endpoint.host().ifPresent(key::look);
        });
        subscriptions.follow(
                key.reachable(),
                () -> where.setVisible(key.reachable().get() && endpoint.host().isPresent()));
    }

    private void addState() {
        Label why = new Label();
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button button = new Button(messages.text("model.test"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> test.test(inUse.setup().get()));
        row(messages.text("model.state"), why, button);
        getChildren().add(new TrialRows(test.trials()));
        said(test.said());
        Label checks = note("");
        subscriptions.follow(inUse.setup(), () -> {
            Setup setup = inUse.setup().get();
            why.setText(setup.why());
            button.setDisable(setup.isOffline());
            checks.setText(words(setup));
            checks.setVisible(!checks.getText().isEmpty());
        });
    }

    private String words(Setup setup) {
        return setup.checks().stream()
                .filter(check -> Set.of("endpoint", "key").contains(check.name()))
                .map(this::words)
                .collect(Collectors.joining("\n"));
    }

    /// What to do about a missing endpoint stands on this very page.
    private String words(Check check) {
        boolean none = check.name().equals("endpoint") && check.state() == Check.State.MISSING;
        return none ? messages.text("model.none") : check.message();
    }

    /// The part for an opened spec.
    public ModelSection withTrust(TrustModel trust) {
        CheckBox box = new CheckBox(messages.text("trust.box"));
        box.setOnAction(pressed -> trust.set(box.isSelected()));
        row(messages.text("trust"), box);
        note(trust.host()
                .map(host -> messages.text("trust.asks", host))
                .orElseGet(() -> messages.text("trust.asksNothing")));
        said(trust.said());
        subscriptions.follow(inUse.setup(), () -> box.setSelected(trust.isTrusted()));
        return this;
    }

    private void said(ObservableValue<String> words) {
        Label label = note("");
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.map(text -> !text.isEmpty()));
    }

    @Override
    public void close() {
        endpoint.apply();
        subscriptions.close();
    }
}
