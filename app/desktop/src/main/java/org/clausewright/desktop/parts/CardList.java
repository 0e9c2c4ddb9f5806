package org.clausewright.desktop.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.layout.VBox;

/// Cards under one another, scrolled as one. What is at the top stays there while cards come and go below it. A card
/// can be given the keyboard before the first layout.
public final class CardList extends ScrollPane {

    private final VBox cards = new VBox();
    private double offset;
    private boolean keeping;

    public CardList() {
        super();
        getStyleClass().addAll("card-list", "edge-to-edge");
        cards.getStyleClass().add("cards");
        setSkin(new ScrollPaneSkin(this));
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        vvalueProperty().addListener((value, before, after) -> {
            if (!keeping) {
                offset = after.doubleValue() * hidden();
            }
        });
        cards.heightProperty().addListener(height -> keepOffset());
        viewportBoundsProperty().addListener(bounds -> keepOffset());
    }

    /// Shows these cards in this order; those that are shown already keep their focus and their state.
    public void show(List<? extends Node> wanted) {
        Rows.update(cards.getChildren(), wanted);
    }

    public List<Node> cards() {
        return List.copyOf(cards.getChildren());
    }

    public void toTop() {
        offset = 0;
        setVvalue(0);
    }

    /// Scrolls as little as needed to show a card.
    public void bringIntoView(Node card) {
        layout();
        double top = card.getBoundsInParent().getMinY();
        double bottom = card.getBoundsInParent().getMaxY();
        double view = getViewportBounds().getHeight();
        if (top < offset || bottom - top > view) {
            scrollTo(top);
        } else if (bottom > offset + view) {
            scrollTo(bottom - view);
        }
    }

    private void scrollTo(double y) {
        offset = Math.clamp(y, 0, Math.max(0, hidden()));
        keepOffset();
    }

    private void keepOffset() {
        double hidden = hidden();
        keeping = true;
        setVvalue(hidden <= 0 ? 0 : Math.min(1, offset / hidden));
        keeping = false;
    }

    private double hidden() {
        return cards.getHeight() - getViewportBounds().getHeight();
    }
}
