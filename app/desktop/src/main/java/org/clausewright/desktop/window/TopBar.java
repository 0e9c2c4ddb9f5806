package org.clausewright.desktop.window;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Command;
import org.clausewright.desktop.frame.Messages;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the top: whose spec this is, the menus, the search in the middle, and the actions used most.
public final class TopBar extends Region {

    private static final double SEARCH_WIDTH = 380;
    private static final double GAP = 16;

    private final HBox left = new HBox();
    private final HBox right = new HBox();
    private final Button search = new Button();

    public TopBar(Label name, MenuBar menus, Command palette, Node... actions) {
        getStyleClass().add("top-bar");
        name.getStyleClass().add("spec-name");
        left.getStyleClass().add("top-bar-part");
        right.getStyleClass().add("top-bar-part");
        menus.setMinWidth(USE_PREF_SIZE);
        left.getChildren().addAll(name, menus);
        right.getChildren().addAll(actions);
        right.getChildren().forEach(action -> action.managedProperty().bind(action.visibleProperty()));
        dressSearch(palette);
        getChildren().addAll(left, search, right);
    }

    private void dressSearch(Command palette) {
        Messages messages = Messages.of(TopBar.class);
        search.getStyleClass().setAll("search-button");
        HBox face = new HBox(new FontIcon(BootstrapIcons.SEARCH), new Label(messages.text("search.prompt")));
        Region space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        face.getChildren().add(space);
        palette.key().ifPresent(key -> {
            Label shortcut = new Label(key.getDisplayText());
            shortcut.setMinWidth(USE_PREF_SIZE);
            face.getChildren().add(shortcut);
        });
        face.getStyleClass().add("search-face");
        search.setGraphic(face);
        search.setAccessibleText(messages.text("search.prompt"));
        search.setOnAction(pressed -> palette.run().run());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(left.prefHeight(-1), Math.max(right.prefHeight(-1), search.prefHeight(-1)))
                + snappedTopInset()
                + snappedBottomInset();
    }

    private void fitActions(double room) {
        double taken = -right.getSpacing();
        for (Node action : right.getChildren().reversed()) {
            taken += action.prefWidth(-1) + right.getSpacing();
            action.setVisible(taken <= room);
        }
    }

    /// The search stands in the middle of the window and gives way to both sides. Where even the menus have no
    /// room, the actions leave, the most important last: the menus have them too.
    @Override
    protected void layoutChildren() {
        fitActions(getWidth() - snappedLeftInset() - snappedRightInset() - GAP - left.minWidth(-1));
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double rightWidth = right.prefWidth(-1);
        double besideRight = getWidth() - snappedLeftInset() - snappedRightInset() - rightWidth - GAP;
        double leftWidth = Math.clamp(left.prefWidth(-1), 0, Math.max(0, besideRight));
        double leftEnd = snappedLeftInset() + leftWidth;
        double rightStart = getWidth() - snappedRightInset() - rightWidth;
        left.resizeRelocate(snappedLeftInset(), top, leftWidth, height);
        right.resizeRelocate(rightStart, top, rightWidth, height);
        double room = rightStart - leftEnd - 2 * GAP;
        double width = Math.min(SEARCH_WIDTH, room);
        search.setVisible(width > 120);
        double x =
                Math.clamp((getWidth() - width) / 2, leftEnd + GAP, Math.max(leftEnd + GAP, rightStart - GAP - width));
        double searchHeight = search.prefHeight(-1);
        search.resizeRelocate(
                snapPositionX(x), snapPositionY(top + (height - searchHeight) / 2), Math.max(0, width), searchHeight);
    }
}
