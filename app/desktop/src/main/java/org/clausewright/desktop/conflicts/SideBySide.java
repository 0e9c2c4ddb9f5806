package org.clausewright.desktop.conflicts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two things beside one another where there is room, and under one another where there is not.
final class SideBySide extends Region {

    private static final double WIDE = 560;
    private static final double GAP = 16;
    private static final double STACK_GAP = 10;

    private final Region first;
    private final Region second;

    SideBySide(Region first, Region second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("side-by-side");
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? WIDE : width) - snappedLeftInset() - snappedRightInset();
        double half = snapSizeX((inner - GAP) / 2);
        double height = inner >= WIDE
                ? Math.max(first.prefHeight(half), second.prefHeight(half))
                : first.prefHeight(inner) + STACK_GAP + second.prefHeight(inner);
        return snappedTopInset() + snapSizeY(height) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inner = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (inner >= WIDE) {
            double half = snapSizeX((inner - GAP) / 2);
            first.resizeRelocate(left, top, half, height);
            second.resizeRelocate(left + half + GAP, top, inner - half - GAP, height);
        } else {
            double above = snapSizeY(first.prefHeight(inner));
            first.resizeRelocate(left, top, inner, above);
            second.resizeRelocate(left, top + above + STACK_GAP, inner, snapSizeY(second.prefHeight(inner)));
        }
    }
}
