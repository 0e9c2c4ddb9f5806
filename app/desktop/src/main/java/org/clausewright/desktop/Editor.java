package org.clausewright.desktop;

import javafx.scene.Node;
import org.clausewright.desktop.frame.Navigation;

/// The middle of the window, as the workbench sees it.
///
/// @param letGo lets go of every subscription
record Editor(Node node, Navigation navigation, Runnable letGo) implements AutoCloseable {

    @Override
    public void close() {
        letGo.run();
    }
}
