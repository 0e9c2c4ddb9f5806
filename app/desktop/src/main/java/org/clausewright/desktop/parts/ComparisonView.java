package org.clausewright.desktop.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.assist.reading.Comparison;
import org.clausewright.assist.reading.Spread;
import org.clausewright.desktop.frame.Messages;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What a rewording does to the spread of readings: before and after for each case, and in the end whether that is an
/// improvement.
public final class ComparisonView extends VBox {

    private final Messages messages = Messages.of(ComparisonView.class);

    public ComparisonView() {
        getStyleClass().add("comparison");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// @param isOver whether no more votes will come
    public void show(Comparison comparison, boolean isOver) {
        getChildren().clear();
        for (Comparison.Row row : comparison.rows()) {
            Label name = wrapped(row.situation().title());
            Label before = wrapped(side("compare.before", row.before()));
            Label after = wrapped(side("compare.after", row.after()));
            before.getStyleClass().addAll("muted", "small-text");
            after.getStyleClass().addAll("muted", "small-text");
            getChildren().add(new VBox(name, before, after));
        }
        if (isOver) {
            getChildren().add(verdict(comparison));
        }
        setVisible(true);
    }

    public void clear() {
        getChildren().clear();
        setVisible(false);
    }

    private String side(String key, Spread spread) {
        return spread.counted() == 0
                ? messages.text(key + ".waiting")
                : messages.text(key, spread.agreeing(), spread.counted(), spread.entropy());
    }

    private Label verdict(Comparison comparison) {
        if (!comparison.isMeasured()) {
            return wrapped(messages.text("compare.too-few"));
        }
        boolean better = comparison.isImprovement();
        String key = better ? "compare.better" : comparison.before() == 0 ? "compare.nothing" : "compare.not-better";
        Label verdict = wrapped(messages.text(key, comparison.before(), comparison.after()));
        verdict.setGraphic(Icons.of(better ? BootstrapIcons.CHECK_CIRCLE : BootstrapIcons.X_CIRCLE));
        verdict.getStyleClass().addAll("reading-verdict", better ? "complies" : "breaks");
        return verdict;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
