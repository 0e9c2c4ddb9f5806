package org.clausewright.desktop.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.SpecPath;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The names of the open files, and where the caret is in the one that is shown.
final class TabStrip {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Messages words = Messages.of(TabStrip.class);
    private final Map<SpecPath, HBox> tabs = new LinkedHashMap<>();
    private final HBox names = new HBox();
    private final Label breadcrumb = new Label();
    private final HBox node = new HBox(names, breadcrumb);
    private final Consumer<SpecPath> select;
    private final Consumer<SpecPath> close;

    TabStrip(Consumer<SpecPath> select, Consumer<SpecPath> close) {
        this.select = select;
        this.close = close;
        node.getStyleClass().add("tab-strip");
        names.getStyleClass().add("names");
        names.setMinWidth(Region.USE_PREF_SIZE);
        breadcrumb.getStyleClass().add("breadcrumb");
        breadcrumb.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(breadcrumb, Priority.ALWAYS);
    }

    HBox node() {
        return node;
    }

    void add(SpecPath file) {
        Label name = new Label(file.fileName());
        name.setTooltip(new Tooltip(file.value()));
        Circle dot = new Circle(3);
        dot.getStyleClass().add("unsaved-dot");
        Button closer = new Button();
        closer.setGraphic(new FontIcon(BootstrapIcons.X));
        closer.getStyleClass().addAll("button-icon", "flat", "small", "closer");
        closer.setAccessibleText(words.text("tab.close", file.fileName()));
        closer.setTooltip(new Tooltip(words.text("tab.close", file.fileName())));
        closer.setFocusTraversable(false);
        closer.setOnAction(press -> close.accept(file));
        HBox tab = new HBox(name, dot, closer);
        tab.getStyleClass().add("tab-name");
        tab.setOnMousePressed(press -> {
            if (press.getButton() == MouseButton.PRIMARY) {
                select.accept(file);
            }
        });
        tab.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.MIDDLE) {
                close.accept(file);
            }
        });
        tabs.put(file, tab);
        names.getChildren().add(tab);
        showAlone();
    }

    void remove(SpecPath file) {
        HBox tab = tabs.remove(file);
        if (tab != null) {
            names.getChildren().remove(tab);
        }
        showAlone();
    }

    private void showAlone() {
        tabs.values().forEach(tab -> tab.pseudoClassStateChanged(ALONE, tabs.size() == 1));
    }

    void select(SpecPath file) {
        tabs.forEach((path, tab) -> tab.pseudoClassStateChanged(SELECTED, path.equals(file)));
    }

    void showUnsaved(Set<SpecPath> files) {
        tabs.forEach((path, tab) -> tab.pseudoClassStateChanged(UNSAVED, files.contains(path)));
    }

    void showNowhere() {
        breadcrumb.setText("");
    }

    void showPlace(Place place) {
        StringBuilder way = new StringBuilder(String.join(" \u203a ", place.titles()));
        place.clause()
                .ifPresent(clause -> way.append(way.isEmpty() ? "" : " \u203a ").append(clause));
        breadcrumb.setText(way.toString());
    }
}
