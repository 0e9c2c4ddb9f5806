package org.clausewright.desktop.editor.text;

import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// What stands at the left of one line: change mark, number, the bar of the section's authority, and a dot for what was
/// found in the line. Made anew for each line that comes into view, so it has as few nodes as it can.
final class MarginRow extends Region {

    private final Text number = new Text();
    private final double left;
    private final double em;

    /// @param left how much is free at its left
    /// @param em   the size of the text, in pixels
    MarginRow(int line, double left, double em, Ground ground, MarginLine content, Runnable dotClicked) {
        this.left = left;
        this.em = em;
        getStyleClass().addAll("margin", ground.styleClass());
        number.setText(Integer.toString(line));
        number.getStyleClass().add("line-number");
        getChildren().add(number);
        content.authority().ifPresent(rank -> add("authority-bar", "authority-" + Math.min(5, rank + 1)));
        content.change()
                .ifPresent(change -> add(
                        "change-mark",
                        "change-" + change.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        content.worst().ifPresent(severity -> {
            Region dot = add("finding-dot", "dot-" + severity.id());
            dot.setCursor(Cursor.HAND);
            dot.setOnMousePressed(press -> {
                dotClicked.run();
                press.consume();
            });
        });
        setMinWidth(left + width(em));
        setPrefWidth(left + width(em));
        setCursor(Cursor.DEFAULT);
    }

    private Region add(String... styleClasses) {
        Region region = new Region();
        region.getStyleClass().addAll(styleClasses);
        getChildren().add(region);
        return region;
    }

    /// The space that the margin takes, the gap before the text included.
    static double width(double em) {
        return Math.round(em * 5);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double middle = em * 0.75;
        for (Node child : getChildren()) {
            if (child instanceof Region region) {
                place(region, height, middle);
            }
        }
        double numberHeight = number.getLayoutBounds().getHeight();
        number.setTextOrigin(VPos.TOP);
        number.setX(snapPositionX(left + em * 3 - number.getLayoutBounds().getWidth()));
        number.setY(snapPositionY(middle - numberHeight / 2));
    }

    private void place(Region region, double height, double middle) {
        double barLeft = snapPositionX(left + em * 3.6);
        double barWidth = snapSizeX(em / 4);
        double mark = snapSizeX(em / 5);
        if (region.getStyleClass().contains("authority-bar")) {
            region.resizeRelocate(barLeft, 0, barWidth, Math.ceil(height) + 1);
        } else if (region.getStyleClass().contains("change-removed-below")) {
            region.resizeRelocate(left, height - mark, em / 2, mark);
        } else if (region.getStyleClass().contains("change-mark")) {
            region.resizeRelocate(left, 0, mark, height);
        } else {
            double dot = snapSizeX(em * 0.42);
            region.resizeRelocate(barLeft + barWidth + em * 0.3, middle - dot / 2, dot, dot);
        }
    }
}
