package org.clausewright.desktop.parts;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.spec.Failure;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A failure in the place where it happened: what happened, what to do, and the way to the settings where they mend it.
/// Hidden while there is none.
public final class Trouble extends HBox {

    private final Label message = new Label();
    private final Label advice = new Label();
    private final SettingsButton settings = new SettingsButton(SettingsPart.MODEL);

    public Trouble() {
        getStyleClass().add("trouble");
        message.setWrapText(true);
        message.getStyleClass().add("trouble-message");
        advice.setWrapText(true);
        advice.getStyleClass().add("trouble-advice");
        advice.managedProperty().bind(advice.visibleProperty());
        message.setMinHeight(USE_PREF_SIZE);
        advice.setMinHeight(USE_PREF_SIZE);
        settings.managedProperty().bind(settings.visibleProperty());
        VBox words = new VBox(message, advice, settings);
        words.getStyleClass().add("trouble-words");
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(BootstrapIcons.EXCLAMATION_TRIANGLE, "trouble-icon"), words);
        managedProperty().bind(visibleProperty());
        clear();
    }

    public void show(Failure failure) {
        show(failure.message(), failure.advice());
        Optional<SettingsPart> mending = SettingsButton.mending(failure);
        mending.ifPresent(settings::leadTo);
        settings.setVisible(mending.isPresent());
    }

    public void show(String what, String whatToDo) {
        message.setText(what);
        advice.setText(whatToDo);
        advice.setVisible(!whatToDo.isEmpty());
        settings.setVisible(false);
        setVisible(true);
    }

    public void clear() {
        message.setText("");
        advice.setText("");
        setVisible(false);
    }
}
