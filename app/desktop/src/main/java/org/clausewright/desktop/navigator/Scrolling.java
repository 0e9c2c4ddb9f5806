package org.clausewright.desktop.navigator;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls a tree only where it has to be: `scrollTo` alone puts a row that is in sight at the top.
final class Scrolling {

    private Scrolling() {}

    static void intoView(TreeView<?> tree, int row) {
        if (row < 0) {
            return;
        }
        if (tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && row > first.getIndex() && row < last.getIndex()) {
                return;
            }
            int rows = first == null || last == null ? 0 : last.getIndex() - first.getIndex();
            tree.scrollTo(Math.max(0, row - rows / 2));
        }
    }
}
