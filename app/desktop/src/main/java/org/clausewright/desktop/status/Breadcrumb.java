package org.clausewright.desktop.status;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.clausewright.desktop.frame.Navigation;

/// The way to the caret, over the editor: file, sections, clause. Each step leads to where it stands.
public final class Breadcrumb extends HBox {

    private final Navigation navigation;

    public Breadcrumb(StatusModel model, Navigation navigation) {
        this.navigation = navigation;
        getStyleClass().add("breadcrumb");
        setMinWidth(0);
        model.place().subscribe(this::show);
    }

    private void show(Optional<Place> place) {
        getChildren().clear();
        place.ifPresent(here -> {
            here.sections().forEach(this::add);
            here.clause().ifPresent(this::add);
        });
    }

    private void add(Place.Step step) {
        if (!getChildren().isEmpty()) {
            Label arrow = new Label("›");
            arrow.getStyleClass().add("breadcrumb-arrow");
            arrow.setMinWidth(USE_PREF_SIZE);
            getChildren().add(arrow);
        }
        Hyperlink link = new Hyperlink(step.title());
        link.getStyleClass().setAll("breadcrumb-step");
        link.setFocusTraversable(false);
        link.setMinWidth(0);
        link.setOnAction(pressed -> navigation.goTo(step.file(), step.span()));
        getChildren().add(link);
    }
}
