package org.clausewright.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.window.Docks;
import org.clausewright.desktop.window.Edge;
import org.clausewright.desktop.window.Layout;
import org.jspecify.annotations.Nullable;

/// F6 and Shift+F6: the keyboard focus goes round the docks that are shown and the editor.
final class PaneCycle {

    private final Docks docks;
    private final Layout layout;
    private final Navigation navigation;

    PaneCycle(Docks docks, Layout layout, Navigation navigation) {
        this.docks = docks;
        this.layout = layout;
        this.navigation = navigation;
    }

    /// @param by 1 for the next, -1 for the one before
    void move(Scene scene, int by) {
        List<Runnable> stops = new ArrayList<>();
        int at = 0;
        @Nullable Node focus = scene.getFocusOwner();
        for (Edge edge : Edge.values()) {
            if (edge == Edge.RIGHT) {
                at = in(focus) ? at : stops.size();
                stops.add(navigation::focusEditor);
            }
            if (layout.at(edge).visible().get()) {
                at = docks.at(edge).holds(focus) ? stops.size() : at;
                stops.add(docks.at(edge)::focusFront);
            }
        }
        goOn(scene, stops, at, by);
    }

    /// Goes to the next stop that takes the focus; a pane with nothing in it does not.
    private static void goOn(Scene scene, List<Runnable> stops, int at, int by) {
        @Nullable Node before = scene.getFocusOwner();
        for (int step = 1; step < stops.size(); step++) {
            stops.get(Math.floorMod(at + by * step, stops.size())).run();
            if (!Objects.equals(before, scene.getFocusOwner())) {
                return;
            }
        }
    }

    private boolean in(@Nullable Node focus) {
        return docks.edgeOf(focus).isPresent();
    }
}
