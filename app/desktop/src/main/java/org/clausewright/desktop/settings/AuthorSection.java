package org.clausewright.desktop.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clausewright.desktop.frame.Messages;

/// Who commits.
public final class AuthorSection extends SettingsSection {

    public AuthorSection(AuthorModel model) {
        super(Messages.of(AuthorSection.class).text("author"));
        Messages messages = Messages.of(AuthorSection.class);
        TextField name = new TextField();
        name.textProperty().bindBidirectional(model.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField mail = new TextField();
        mail.textProperty().bindBidirectional(model.mail());
        HBox.setHgrow(mail, Priority.ALWAYS);
        Button remember = new Button(messages.text("author.remember"));
        remember.setOnAction(pressed -> model.remember());
        row(messages.text("author.name"), name);
        row(messages.text("author.mail"), mail, remember);
        Label said = note("");
        said.textProperty().bind(model.said());
        said.visibleProperty().bind(model.said().isNotEmpty());
    }
}
