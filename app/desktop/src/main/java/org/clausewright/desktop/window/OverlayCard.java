package org.clausewright.desktop.window;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// One card on the layer, which it fills: near its anchor, or in the upper middle over a veil.
final class OverlayCard extends Region {

    private static final double GAP = 4;
    private static final double MARGIN = 8;

    private final Node card;
    private final Optional<Bounds> anchor;
    private final Optional<Node> focusBefore;
    private final Runnable closed;

    OverlayCard(Node card, Optional<Bounds> anchor, Optional<Node> focusBefore, Runnable closed) {
        this.card = card;
        this.anchor = anchor;
        this.focusBefore = focusBefore;
        this.closed = closed;
        card.getStyleClass().remove("overlay-card");
        card.getStyleClass().add("overlay-card");
        setPickOnBounds(isModal());
        if (isModal()) {
            getStyleClass().add("veil");
        }
        getChildren().add(card);
    }

    boolean isModal() {
        return anchor.isEmpty();
    }

    Runnable closed() {
        return closed;
    }

    boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (card.equals(at)) {
                return true;
            }
        }
        return false;
    }

    /// True where a press on the node is a press on the card and not beside it.
    boolean covers(Node target) {
        return holds(target);
    }

    void focusFirst() {
        card.requestFocus();
        if (!card.isFocused()) {
            firstFocusable(card).ifPresent(Node::requestFocus);
        }
    }

    void returnFocus() {
        focusBefore.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstFocusable(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        if (node instanceof javafx.scene.Parent parent) {
            return parent.getChildrenUnmodifiable().stream()
                    .flatMap(child -> firstFocusable(child).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * MARGIN);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * MARGIN);
        double x = anchor.map(Bounds::getMinX).orElse((getWidth() - width) / 2);
        double y = anchor.map(bounds -> besides(bounds, height)).orElse(Math.min(getHeight() * 0.12, 96));
        card.resizeRelocate(
                snapPositionX(Math.clamp(x, MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN))),
                snapPositionY(Math.clamp(y, MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN))),
                width,
                height);
    }

    private double besides(Bounds bounds, double height) {
        double below = bounds.getMaxY() + GAP;
        double above = bounds.getMinY() - GAP - height;
        return below + height <= getHeight() - MARGIN || above < MARGIN ? below : above;
    }
}
