package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.workspace.Subscription;

/// Cards in a scene, as plainly as can be.
final class SceneOverlays implements Overlays {

    private final Pane layer = new Pane();
    private final StackPane root;
    private final List<Node> shown = new ArrayList<>();

    SceneOverlays(Node... content) {
        layer.setPickOnBounds(false);
        root = new StackPane(content);
        root.getChildren().add(layer);
    }

    StackPane root() {
        return root;
    }

    List<Node> shown() {
        return List.copyOf(shown);
    }

    @Override
    public Subscription card(Node card, Bounds anchor, Runnable closed) {
        Point2D at = layer.sceneToLocal(anchor.getMinX(), anchor.getMaxY() + 4);
        card.setLayoutX(Math.max(4, Math.min(at.getX(), root.getWidth() - 480)));
        card.setLayoutY(at.getY());
        ((Region) card).setMaxWidth(460);
        return show(card, closed);
    }

    @Override
    public Subscription modal(Node card, Runnable closed) {
        StackPane.setAlignment(card, Pos.CENTER);
        card.setLayoutX(40);
        card.setLayoutY(60);
        return show(card, closed);
    }

    private Subscription show(Node card, Runnable closed) {
        layer.getChildren().add(card);
        shown.add(card);
        return () -> {
            if (shown.remove(card)) {
                layer.getChildren().remove(card);
                closed.run();
            }
        };
    }
}
