package org.clausewright.desktop.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.clausewright.desktop.frame.Messages;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tabs of a dock. Those for which there is no room are in a menu behind the others; the one in front always shows.
final class DockTabs extends HBox {

    private final List<ToggleButton> tabs;
    private final MenuButton more = new MenuButton();

    DockTabs(List<ToggleButton> tabs, ToggleGroup group) {
        super(tabs.toArray(new ToggleButton[0]));
        this.tabs = List.copyOf(tabs);
        String name = Messages.of(DockTabs.class).text("tabs.more");
        more.getStyleClass().addAll("small", "quiet", "dock-more");
        more.setGraphic(new FontIcon(BootstrapIcons.THREE_DOTS));
        more.setAccessibleText(name);
        more.setTooltip(new Tooltip(name));
        more.setManaged(false);
        more.setVisible(false);
        getChildren().add(more);
        getStyleClass().add("dock-tabs");
        group.selectedToggleProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<ToggleButton> hidden = hidden();
        double x = 0;
        for (ToggleButton tab : tabs) {
            boolean shown = !hidden.contains(tab);
            tab.setVisible(shown);
            if (shown) {
                double width = Math.min(tab.prefWidth(-1), getWidth() - x);
                layoutInArea(tab, x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
                x += width + getSpacing();
            }
        }
        more.setVisible(!hidden.isEmpty());
        if (more.isVisible()) {
            more.getItems().setAll(hidden.stream().map(DockTabs::item).toList());
            more.autosize();
            more.relocate(x, (getHeight() - more.getHeight()) / 2);
        }
    }

    private List<ToggleButton> hidden() {
        double needed = -getSpacing();
        for (ToggleButton tab : tabs) {
            needed += tab.prefWidth(-1) + getSpacing();
        }
        if (needed <= getWidth() + 1) {
            return List.of();
        }
        double room = getWidth() - more.prefWidth(-1);
        Set<ToggleButton> shown = new HashSet<>();
        List<ToggleButton> frontFirst = new ArrayList<>(tabs);
        frontFirst.sort((left, right) -> Boolean.compare(right.isSelected(), left.isSelected()));
        for (ToggleButton tab : frontFirst) {
            room -= tab.prefWidth(-1) + getSpacing();
            if (room < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(tab);
        }
        return tabs.stream().filter(tab -> !shown.contains(tab)).toList();
    }

    private static MenuItem item(ToggleButton tab) {
        MenuItem item = new MenuItem(tab.getText());
        item.setOnAction(chosen -> tab.fire());
        return item;
    }
}
