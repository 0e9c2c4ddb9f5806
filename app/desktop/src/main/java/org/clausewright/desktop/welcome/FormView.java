package org.clausewright.desktop.welcome;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;

/// The form for cloning or for a new spec, with its problem and its progress in place.
final class FormView extends VBox {

    private final Messages messages = Messages.of(FormView.class);
    private final WelcomeModel model;
    private final Supplier<Optional<Path>> chooseFolder;

    FormView(WelcomeModel model, Supplier<Optional<Path>> chooseFolder) {
        this.model = model;
        this.chooseFolder = chooseFolder;
        getStyleClass().add("welcome-form");
        managedProperty().bind(visibleProperty());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.show(WelcomeModel.Form.NONE);
            }
        });
        model.form().subscribe(this::show);
    }

    private void show(WelcomeModel.Form form) {
        setVisible(form != WelcomeModel.Form.NONE);
        getChildren().clear();
        switch (form) {
            case NONE -> {}
            case CLONE -> {
                TextField address = new TextField();
                address.textProperty().bindBidirectional(model.address());
                address.setPromptText("https://github.com/openai/model_spec.git");
                fill("form.address", address, "form.clone");
            }
            case NEW -> {
                ComboBox<String> template = new ComboBox<>(model.templates());
                template.valueProperty().bindBidirectional(model.template());
                template.setMaxWidth(Double.MAX_VALUE);
                fill("form.template", template, "form.new");
            }
        }
    }

    private void fill(String firstKey, Node first, String submitKey) {
        TextField folder = new TextField();
        folder.textProperty().bindBidirectional(model.folder());
        folder.setOnKeyTyped(typed -> model.folderChosen());
        Button browse = new Button(messages.text("form.browse"));
        browse.setOnAction(pressed -> chooseFolder.get().ifPresent(chosen -> {
            model.folderChosen();
            model.folder().set(chosen.toString());
        }));
        HBox folderRow = new HBox(folder, browse);
        folderRow.getStyleClass().add("welcome-form-row");
        HBox.setHgrow(folder, Priority.ALWAYS);
        getChildren()
                .addAll(
                        label(firstKey, first),
                        first,
                        label("form.folder", folder),
                        folderRow,
                        signIn(),
                        problem(),
                        progress(),
                        buttons(submitKey));
        first.requestFocus();
    }

    private Label label(String key, Node of) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("welcome-form-label");
        label.setLabelFor(of);
        return label;
    }

    private VBox signIn() {
        TextField user = new TextField();
        user.textProperty().bindBidirectional(model.user());
        PasswordField password = new PasswordField();
        password.textProperty().bindBidirectional(model.password());
        VBox box = new VBox(label("form.user", user), user, label("form.password", password), password);
        box.getStyleClass().add("welcome-sign-in");
        box.visibleProperty().bind(model.asksSignIn());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private Label problem() {
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private ProgressBar progress() {
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.visibleProperty().bind(model.busy());
        progress.managedProperty().bind(progress.visibleProperty());
        return progress;
    }

    private HBox buttons(String submitKey) {
        Button submit = new Button();
        submit.textProperty()
                .bind(model.unknownServer()
                        .map(server -> messages.text(server.isPresent() ? "form.trust" : submitKey)));
        submit.getStyleClass().add("accent");
        submit.setDefaultButton(true);
        submit.disableProperty().bind(model.busy());
        submit.setOnAction(pressed -> model.submit());
        Button cancel = new Button(messages.text("form.cancel"));
        cancel.setOnAction(pressed -> {
            if (model.busy().get()) {
                model.cancel();
            } else {
                model.show(WelcomeModel.Form.NONE);
            }
        });
        HBox buttons = new HBox(submit, cancel);
        buttons.getStyleClass().add("welcome-form-row");
        return buttons;
    }
}
