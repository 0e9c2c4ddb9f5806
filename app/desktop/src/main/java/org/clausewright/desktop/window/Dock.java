package org.clausewright.desktop.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Pane;
import org.jspecify.annotations.Nullable;

/// Panes behind each other under a row of tabs. A dock with one pane shows its title and no tab.
public final class Dock extends BorderPane {

    private final List<Pane> panes;
    private final StringProperty front;
    private final ToggleGroup tabs = new ToggleGroup();
    private final HBox tools = new HBox();

    /// @param front the id of the pane in front, kept up to date
    public Dock(List<Pane> panes, StringProperty front) {
        this.panes = List.copyOf(panes);
        this.front = front;
        getStyleClass().add("dock");
        tools.getStyleClass().add("dock-tools");
        setMinWidth(0);
        setTop(header());
        if (find(front.get()).isEmpty() && !panes.isEmpty()) {
            front.set(panes.getFirst().id());
        }
        front.subscribe(id -> find(id).ifPresent(this::bringForward));
    }

    public Optional<Pane> find(String id) {
        return panes.stream().filter(pane -> pane.id().equals(id)).findFirst();
    }

    public List<Pane> panes() {
        return panes;
    }

    /// What a pane is called without the count in its title.
    public String name(Pane pane) {
        return pane.title().getValue().replaceAll("\\s+\\d+$", "");
    }

    public void select(String id) {
        if (find(id).isPresent()) {
            front.set(id);
        }
    }

    /// Gives the keyboard focus to the pane in front, or to its tab while there is nothing in the pane to take it.
    public void focusFront() {
        find(front.get()).ifPresent(Pane::focus);
        if (getScene() != null
                && !holds(getScene().getFocusOwner())
                && tabs.getSelectedToggle() instanceof ToggleButton tab) {
            tab.requestFocus();
        }
    }

    public boolean holds(@Nullable Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private HBox header() {
        HBox header = new HBox();
        header.getStyleClass().add("dock-header");
        if (panes.size() == 1) {
            header.getChildren().add(new DockTitle(panes.getFirst()));
        } else {
            List<ToggleButton> all = panes.stream().map(this::tab).toList();
            header.getChildren().add(new DockTabs(all, tabs));
            new TabKeys(this).install(tabs);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header.getChildren().addAll(space, tools);
        return header;
    }

    private ToggleButton tab(Pane pane) {
        DockTab tab = new DockTab(pane);
        tab.setToggleGroup(tabs);
        tab.setOnAction(event -> {
            select(pane.id());
            tab.setSelected(true);
        });
        return tab;
    }

    private void bringForward(Pane pane) {
        setCenter(pane.node());
        tools.getChildren().setAll(pane.tools().stream().toList());
        boolean onlyWords = pane.tools().filter(Label.class::isInstance).isPresent();
        tools.setMinWidth(onlyWords ? 0 : USE_PREF_SIZE);
        tabs.getToggles().stream()
                .filter(toggle -> pane.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
