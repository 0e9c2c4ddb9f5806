package org.clausewright.desktop.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The three docks.
public record Docks(Dock left, Dock right, Dock bottom) {

    public Dock at(Edge edge) {
        return switch (edge) {
            case LEFT -> left;
            case RIGHT -> right;
            case BOTTOM -> bottom;
        };
    }

    /// The edge whose dock has a pane of that id.
    public Optional<Edge> edgeOf(String pane) {
        return List.of(Edge.values()).stream()
                .filter(edge -> at(edge).find(pane).isPresent())
                .findFirst();
    }

    /// The edge whose dock the node stands in.
    public Optional<Edge> edgeOf(@Nullable Node node) {
        return List.of(Edge.values()).stream()
                .filter(edge -> at(edge).holds(node))
                .findFirst();
    }
}
