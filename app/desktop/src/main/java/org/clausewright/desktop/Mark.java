package org.clausewright.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.shape.SVGPath;

/// The program's mark: two lines of a text, the second with a doubt under it.
final class Mark {

    private static final double GRID = 64;

    private Mark() {}

    /// Drawn, in the colours of the theme.
    static Node drawn(double size) {
        Group group = new Group(
                path(
                        "M14 2 H50 A12 12 0 0 1 62 14 V50 A12 12 0 0 1 50 62 H14 A12 12 0 0 1 2 50 V14 A12 12 0 0 1 14 2 Z",
                        "mark-ground"),
                path("M16 16 H48 V21 H16 Z M16 28 H40 V33 H16 Z", "mark-lines"),
                path("M16 46 Q20 39 24 46 T32 46 T40 46 T48 46", "mark-wave"));
        group.setScaleX(size / GRID);
        group.setScaleY(size / GRID);
        Group box = new Group(group);
        box.setMouseTransparent(true);
        return box;
    }

    /// As files, for the window and the task bar.
    static List<Image> images() {
        return Stream.of(16, 24, 32, 48, 64, 128, 256)
                .map(size -> Mark.class.getResourceAsStream("icons/clausewright-" + size + ".png"))
                .map(Image::new)
                .toList();
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
