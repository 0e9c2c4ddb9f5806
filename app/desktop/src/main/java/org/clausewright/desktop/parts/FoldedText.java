package org.clausewright.desktop.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.clausewright.desktop.frame.Messages;

/// Wrapped text that is cut off after eight lines, with "Show all" below it where something is missing.
public final class FoldedText extends Region {

    private static final int LINES = 8;
    /// More than eight lines can hold in any pane: what is folded is not laid out as a whole.
    private static final int ENOUGH = 3_000;

    private final Messages messages = Messages.of(FoldedText.class);
    private final Label words = new Label();
    private final Label oneLine = new Label("x");
    private final Hyperlink toggle = new Hyperlink();

    private String text = "";
    private boolean open;

    public FoldedText() {
        getStyleClass().add("folded-text");
        words.setWrapText(true);
        words.getStyleClass().add("folded-words");
        oneLine.getStyleClass().add("folded-words");
        oneLine.setVisible(false);
        oneLine.setManaged(false);
        toggle.getStyleClass().add("folded-toggle");
        toggle.setVisited(false);
        toggle.setOnAction(event -> {
            open = !open;
            toggle.setVisited(false);
            show();
        });
        getChildren().addAll(words, oneLine, toggle);
    }

    public FoldedText(String text) {
        this();
        setText(text);
    }

    public void setText(String newText) {
        if (!newText.equals(text)) {
            text = newText;
            show();
        }
    }

    private void show() {
        words.setText(open || text.length() <= ENOUGH ? text : text.substring(0, ENOUGH));
        toggle.setText(messages.text(open ? "folded.less" : "folded.all"));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double whole = words.prefHeight(inner);
        double height = isFoldable(inner) ? (open ? whole : limit()) + toggle.prefHeight(-1) : whole;
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double inner = getWidth() - left - snappedRightInset();
        double whole = words.prefHeight(inner);
        boolean foldable = isFoldable(inner);
        double height = foldable && !open ? limit() : whole;
        words.resizeRelocate(left, top, inner, snapSizeY(height));
        toggle.setVisible(foldable);
        if (foldable) {
            toggle.resizeRelocate(left, top + height, toggle.prefWidth(-1), toggle.prefHeight(-1));
        }
    }

    /// Folding away a single line would hide no more than the link takes.
    private boolean isFoldable(double width) {
        return text.length() > ENOUGH || words.prefHeight(width) > limit() + oneLine.prefHeight(-1) * 1.5;
    }

    private double limit() {
        return LINES * oneLine.prefHeight(-1);
    }
}
