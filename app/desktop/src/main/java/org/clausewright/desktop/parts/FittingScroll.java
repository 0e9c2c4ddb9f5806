package org.clausewright.desktop.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Wrapped content that wants to be as high as it is at its width, and scrolls where there is less room.
public final class FittingScroll extends ScrollPane {

    private final Region content;

    public FittingScroll(Region content) {
        super(content);
        this.content = content;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + content.prefHeight(width < 0 ? width : width - sides) + snappedBottomInset();
    }
}
