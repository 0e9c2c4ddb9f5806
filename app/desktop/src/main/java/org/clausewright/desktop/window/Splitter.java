package org.clausewright.desktop.window;

import java.util.function.DoubleSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between a dock and the editor: one pixel to see, seven to take hold of. A double click puts the dock back
/// to its standard size.
final class Splitter extends Region {

    private static final double GRIP = 3;

    private final Edge edge;
    private double pressedAt;
    private double sizeThen;

    Splitter(Edge edge, DoubleProperty size, DoubleSupplier shownSize) {
        this.edge = edge;
        getStyleClass().add("splitter");
        setCursor(edge == Edge.BOTTOM ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        setPadding(edge == Edge.BOTTOM ? new Insets(GRIP, 0, GRIP, 0) : new Insets(0, GRIP, 0, GRIP));
        Region line = new Region();
        line.getStyleClass().add("splitter-line");
        getChildren().add(line);
        setOnMousePressed(event -> {
            pressedAt = position(event);
            sizeThen = shownSize.getAsDouble();
        });
        setOnMouseDragged(event -> size.set(sizeThen + (position(event) - pressedAt) * (edge == Edge.LEFT ? 1 : -1)));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                size.set(edge.standard());
            }
        });
    }

    private double position(MouseEvent event) {
        return edge == Edge.BOTTOM ? event.getSceneY() : event.getSceneX();
    }

    /// @param length along the line
    void place(double x, double y, double length) {
        if (edge == Edge.BOTTOM) {
            resizeRelocate(x, y - GRIP, length, 1 + 2 * GRIP);
        } else {
            resizeRelocate(x - GRIP, y, 1 + 2 * GRIP, length);
        }
    }

    @Override
    protected void layoutChildren() {
        getChildren()
                .getFirst()
                .resizeRelocate(
                        snappedLeftInset(),
                        snappedTopInset(),
                        getWidth() - snappedLeftInset() - snappedRightInset(),
                        getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
