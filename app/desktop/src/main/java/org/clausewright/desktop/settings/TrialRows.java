package org.clausewright.desktop.settings;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.assist.Trial;
import org.clausewright.desktop.parts.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a test has found out, a line a step, each with an icon and in words.
final class TrialRows extends VBox {

    TrialRows(ObservableList<Trial> trials) {
        getStyleClass().add("trial-rows");
        managedProperty().bind(visibleProperty());
        setVisible(!trials.isEmpty());
        trials.addListener((ListChangeListener<Trial>) change -> {
            getChildren().setAll(trials.stream().map(TrialRows::row).toList());
            setVisible(!trials.isEmpty());
        });
    }

    private static Label row(Trial trial) {
        Label label = new Label(trial.message(), Icons.of(icon(trial.result())));
        label.getStyleClass().addAll("trial", trial.result().name().toLowerCase(Locale.ROOT));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Ikon icon(Trial.Result result) {
        return switch (result) {
            case FINE -> BootstrapIcons.CHECK_CIRCLE;
            case LESS -> BootstrapIcons.DASH_CIRCLE;
            case BROKEN -> BootstrapIcons.X_CIRCLE;
        };
    }
}
