package org.clausewright.desktop.parts;

import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls only where it has to be: `scrollTo` alone puts a row that is in sight at the top.
public final class Scrolling {

    private Scrolling() {}

    public static void intoView(TreeView<?> tree, int row) {
        intoView(tree, row, tree::scrollTo);
    }

    public static void intoView(ListView<?> list, int row) {
        intoView(list, row, list::scrollTo);
    }

    /// Scrolls what a node stands in as little as needed to show it; where it is too high for that, its top.
    public static void intoView(Node node) {
        Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst()
                .ifPresent(pane -> intoView(node, pane));
    }

    private static void intoView(Node node, ScrollPane pane) {
        pane.applyCss();
        pane.layout();
        Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - view;
        double at = pane.getVvalue() * hidden;
        if (hidden > 0 && (place.getMinY() < at || place.getMaxY() > at + view)) {
            double wanted = place.getMinY() < at || place.getHeight() > view ? place.getMinY() : place.getMaxY() - view;
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
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
