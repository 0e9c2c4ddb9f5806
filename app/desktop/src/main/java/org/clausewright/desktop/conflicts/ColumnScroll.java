package org.clausewright.desktop.conflicts;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A scrolled column that is as high as what stands in it, where there is room.
final class ColumnScroll extends ScrollPane {

    private final Region column;

    ColumnScroll(Region column) {
        super(column);
        this.column = column;
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return column.prefHeight(width) + 2;
    }
}
