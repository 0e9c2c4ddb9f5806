package org.clausewright.desktop.parts;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Where the keyboard is. A control that is hidden or disabled keeps it until the next layout, and then it goes
/// anywhere in the window.
public final class Keyboard {

    private Keyboard() {}

    /// Whether a node can have the keyboard for as long as nothing changes.
    public static boolean canBeAt(Node node) {
        return node.getScene() != null
                && !node.isDisabled()
                && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /// Whether whatever has the keyboard is about to lose it, or nothing has it.
    public static boolean isLost(Node anywhere) {
        return anywhere.getScene() != null
                && (anywhere.getScene().getFocusOwner() == null
                        || !canBeAt(anywhere.getScene().getFocusOwner()));
    }
}
