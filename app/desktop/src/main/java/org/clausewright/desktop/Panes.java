package org.clausewright.desktop;

import java.util.Optional;
import org.clausewright.desktop.window.Docks;
import org.clausewright.desktop.window.Edge;
import org.clausewright.desktop.window.Layout;

/// The panes in their docks, and what brings one of them to light.
///
/// @param layout which docks are shown, and how large
record Panes(Docks docks, Layout layout) {

    /// Brings a pane to the front, and its dock to light. The keyboard focus stays where it is.
    ///
    /// @return false where there is no such pane
    boolean show(String id) {
        Optional<Edge> edge = docks.edgeOf(id);
        edge.ifPresent(at -> {
            layout.at(at).visible().set(true);
            docks.at(at).select(id);
        });
        return edge.isPresent();
    }

    /// Shows the first of these panes that there is.
    void showFirst(Iterable<String> ids) {
        for (String id : ids) {
            if (show(id)) {
                return;
            }
        }
    }

    /// Like [#show], and gives the pane the keyboard focus.
    void focus(String id) {
        if (show(id)) {
            docks.edgeOf(id).ifPresent(edge -> docks.at(edge).focusFront());
        }
    }
}
