package org.clausewright.desktop.parts;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text area that is as high as its text, and lets Tab go on to the next field.
public final class GrowingTextArea extends TextArea {

    /// What the base theme's skin keeps free around the text, beside the content's own padding.
    private static final double SLACK = 4;

    private final Text measure = new Text();

    public GrowingTextArea() {
        getStyleClass().add("growing-text-area");
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().subscribe(() -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets padding = contentPadding();
        double inner = (width < 0 ? getWidth() : width) - padding.getLeft() - padding.getRight() - SLACK;
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(1, inner));
        measure.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + "x" : getText());
        return Math.ceil(measure.getLayoutBounds().getHeight()) + padding.getTop() + padding.getBottom() + SLACK;
    }

    private Insets contentPadding() {
        Node content = lookup(".content");
        return content instanceof Region region ? region.getInsets() : Insets.EMPTY;
    }
}
