package org.clausewright.desktop.editor;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.workspace.Subscription;

/// At most one card at a place of the text. One that came by hovering goes when the mouse leaves both the place and
/// the card, unless something is being typed in it.
final class HoverCard {

    private final Overlays overlays;
    private final PauseTransition leaving = new PauseTransition(Duration.millis(300));
    private Optional<Subscription> shown = Optional.empty();
    private boolean hovering;

    HoverCard(Overlays overlays) {
        this.overlays = overlays;
    }

    boolean isShown() {
        return shown.isPresent();
    }

    /// @param hover whether the mouse brought it
    void show(Region card, Bounds anchor, boolean hover, Runnable closed) {
        close();
        hovering = hover;
        leaving.setOnFinished(end -> {
            if (hovering && !card.isHover() && !card.isFocusWithin()) {
                close();
            }
        });
        card.setOnMouseExited(exit -> leaving.playFromStart());
        shown = Optional.of(overlays.card(card, anchor, () -> {
            shown = Optional.empty();
            closed.run();
        }));
    }

    /// The mouse is no longer over the place.
    void left() {
        if (hovering && isShown()) {
            leaving.playFromStart();
        }
    }

    void close() {
        leaving.stop();
        shown.ifPresent(Subscription::close);
        shown = Optional.empty();
    }
}
