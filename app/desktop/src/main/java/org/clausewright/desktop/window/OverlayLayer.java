package org.clausewright.desktop.window;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.workspace.Subscription;

/// The layer above the window's content that cards and dialogs stand in. What is not covered by one lets the mouse
/// through.
public final class OverlayLayer extends Pane implements Overlays {

    private final Deque<OverlayCard> open = new ArrayDeque<>();

    public OverlayLayer() {
        setPickOnBounds(false);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
                scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
            }
        });
    }

    @Override
    public Subscription card(Node card, Bounds anchor, Runnable closed) {
        return show(new OverlayCard(card, Optional.of(sceneToLocal(anchor)), focused(), closed));
    }

    @Override
    public Subscription modal(Node card, Runnable closed) {
        return show(new OverlayCard(card, Optional.empty(), focused(), closed));
    }

    /// True while anything is shown here.
    public boolean isOpen() {
        return !open.isEmpty();
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }

    private Subscription show(OverlayCard card) {
        open.push(card);
        getChildren().add(card);
        card.applyCss();
        requestLayout();
        if (card.isModal()) {
            card.focusFirst();
        }
        return () -> close(card);
    }

    private void close(OverlayCard card) {
        if (!open.remove(card)) {
            return;
        }
        boolean hadFocus = focused().map(card::holds).orElse(true);
        getChildren().remove(card);
        if (hadFocus) {
            card.returnFocus();
        }
        card.closed().run();
    }

    private void onKey(KeyEvent event) {
        OverlayCard top = open.peek();
        if (top == null) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(top);
        } else if (top.isModal() && !focused().map(top::holds).orElse(false)) {
            event.consume();
            top.focusFirst();
        }
    }

    private void onPress(MouseEvent event) {
        OverlayCard top = open.peek();
        if (top != null && event.getTarget() instanceof Node target && !top.covers(target)) {
            if (top.isModal()) {
                event.consume();
            }
            close(top);
        }
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> {
            if (child instanceof OverlayCard card) {
                card.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        });
    }
}
