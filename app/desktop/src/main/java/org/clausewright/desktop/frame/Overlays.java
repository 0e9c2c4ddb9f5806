package org.clausewright.desktop.frame;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.clausewright.workspace.Subscription;

/// Cards above the window's content: they are part of the window's own scene, not popup windows.
public interface Overlays {

    /// Shows a card below the bounds, above them where there is no room, always within the window. It goes when the
    /// subscription is closed, on Escape, and on a click outside; then `closed` runs, once.
    ///
    /// @param anchor in the scene's coordinates
    Subscription card(Node card, Bounds anchor, Runnable closed);

    /// Shows a card in the upper middle of the window over a faint veil: the palette, a dialog.
    Subscription modal(Node card, Runnable closed);
}
