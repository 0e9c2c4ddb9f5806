package org.clausewright.desktop.parts;

import java.util.function.IntConsumer;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls rows only where it has to be: `scrollTo` alone puts a row that is in sight at the top.
public final class Scrolling {

    private Scrolling() {}

    public static void intoView(TreeView<?> tree, int row) {
        intoView(tree, row, tree::scrollTo);
    }

    public static void intoView(ListView<?> list, int row) {
        intoView(list, row, list::scrollTo);
    }

    private static void intoView(Control rows, int row, IntConsumer scrollTo) {
        if (row < 0) {
            return;
        }
        if (rows.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null && row > first.getIndex() && row < last.getIndex()) {
                return;
            }
            int shown = first == null || last == null ? 0 : last.getIndex() - first.getIndex();
            scrollTo.accept(Math.max(0, row - shown / 2));
        }
    }
}
