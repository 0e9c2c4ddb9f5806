package org.clausewright.desktop.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.Region;

/// Wrapped content that wants to be as high as it is at its width, and scrolls where there is less room. It takes no
/// room while the content is hidden. The content can be given the keyboard before the first layout.
public final class FittingScroll extends ScrollPane {

    private final Region content;

    public FittingScroll(Region content) {
        super(content);
        this.content = content;
        setSkin(new ScrollPaneSkin(this));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        content.visibleProperty().subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.isVisible() ? super.computeMinHeight(width) : 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!content.isVisible()) {
            return 0;
        }
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + content.prefHeight(width < 0 ? width : width - sides) + snappedBottomInset();
    }
}
