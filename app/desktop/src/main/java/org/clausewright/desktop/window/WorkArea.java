package org.clausewright.desktop.window;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The editor in the middle and a dock at each edge, with a thin line between. The bottom dock is as wide as the
/// window. The middle always keeps some room, whatever the docks ask for.
public final class WorkArea extends Region {

    private static final double LEAST = 120;
    private static final double LEAST_MIDDLE_WIDTH = 400;
    private static final double LEAST_MIDDLE_HEIGHT = 140;

    private final Layout layout;
    private final Node middle;
    private final Docks docks;
    private final Splitter leftSplitter;
    private final Splitter rightSplitter;
    private final Splitter bottomSplitter;

    public WorkArea(Layout layout, Node middle, Docks docks) {
        this.layout = layout;
        this.middle = middle;
        this.docks = docks;
        leftSplitter = splitter(Edge.LEFT);
        rightSplitter = splitter(Edge.RIGHT);
        bottomSplitter = splitter(Edge.BOTTOM);
        getStyleClass().add("work-area");
        getChildren()
                .addAll(
                        docks.left(),
                        middle,
                        docks.right(),
                        docks.bottom(),
                        leftSplitter,
                        rightSplitter,
                        bottomSplitter);
    }

    private Splitter splitter(Edge edge) {
        DockState state = layout.at(edge);
        Splitter splitter = new Splitter(edge, state.size(), () -> dockSize(edge));
        state.visible().subscribe(shown -> {
            docks.at(edge).setVisible(shown);
            splitter.setVisible(shown);
            requestLayout();
        });
        state.size().subscribe(this::requestLayout);
        return splitter;
    }

    private double dockSize(Edge edge) {
        if (!layout.at(edge).visible().get()) {
            return 0;
        }
        double wanted = Math.max(LEAST, layout.at(edge).size().get());
        double most =
                switch (edge) {
                    case LEFT -> getWidth() - LEAST_MIDDLE_WIDTH - least(Edge.RIGHT);
                    case RIGHT -> getWidth() - LEAST_MIDDLE_WIDTH - dockSize(Edge.LEFT);
                    case BOTTOM -> getHeight() - LEAST_MIDDLE_HEIGHT;
                };
        return snapSizeX(Math.max(0, Math.min(wanted, most)));
    }

    private double least(Edge edge) {
        return layout.at(edge).visible().get() ? LEAST : 0;
    }

    @Override
    protected void layoutChildren() {
        double left = dockSize(Edge.LEFT);
        double right = dockSize(Edge.RIGHT);
        double bottom = dockSize(Edge.BOTTOM);
        double upper = getHeight() - bottom;
        double leftLine = left > 0 ? 1 : 0;
        double rightLine = right > 0 ? 1 : 0;
        double upperBody = upper - (bottom > 0 ? 1 : 0);
        docks.left().resizeRelocate(0, 0, left, upperBody);
        docks.right().resizeRelocate(getWidth() - right, 0, right, upperBody);
        docks.bottom().resizeRelocate(0, upper, getWidth(), bottom);
        middle.resizeRelocate(left + leftLine, 0, getWidth() - left - right - leftLine - rightLine, upperBody);
        leftSplitter.place(left, 0, upperBody);
        rightSplitter.place(getWidth() - right - 1, 0, upperBody);
        bottomSplitter.place(0, upper - 1, getWidth());
    }
}
