package org.clausewright.desktop.editor.text;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How wide lines are: at most 90 characters, in the middle of the space there is, the margin beside them.
final class Measure {

    private static final int CHARACTERS = 90;

    /// Takes the font of the text from the style sheets, so that its characters can be measured.
    private final Text probe = new Text("0".repeat(CHARACTERS));

    private final ObjectProperty<Insets> plain = new SimpleObjectProperty<>(Insets.EMPTY);
    private final ObjectProperty<Insets> indented = new SimpleObjectProperty<>(Insets.EMPTY);
    private final DoubleProperty left = new SimpleDoubleProperty();
    private double available;

    Measure() {
        probe.getStyleClass().add("text");
        probe.setManaged(false);
        probe.setVisible(false);
        probe.fontProperty().addListener(observable -> update());
    }

    Text probe() {
        return probe;
    }

    /// What is free at the left of the margin.
    ReadOnlyDoubleProperty leftProperty() {
        return left;
    }

    /// The size of the text, in pixels.
    double em() {
        Font font = probe.getFont();
        return font.getSize();
    }

    void setAvailable(double width) {
        available = width;
        update();
    }

    /// Gives a line its ground, and keeps it to the measure.
    void apply(TextFlow line, Ground ground) {
        line.getStyleClass().add(ground.styleClass());
        line.paddingProperty().bind(ground.hasBar() ? indented : plain);
    }

    private void update() {
        double margin = MarginRow.width(em());
        double text = Math.ceil(probe.getLayoutBounds().getWidth());
        double free = Math.max(0, available - margin - text);
        double newLeft = Math.floor(free / 2);
        double right = Math.max(em() * 1.5, free - newLeft);
        plain.set(new Insets(0, right, 0, 0));
        indented.set(new Insets(0, right, 0, em()));
        left.set(newLeft);
    }
}
