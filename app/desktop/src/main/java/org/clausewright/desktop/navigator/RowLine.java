package org.clausewright.desktop.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.clausewright.desktop.parts.AuthorityBadge;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.spec.Ladder;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The words of a row, then the badge and the counts at its right edge. The words keep room for their beginning: where
/// it is short, as with a large text size, the badge becomes an initial, and then the count of examples, the badge and
/// the count of questions leave one by one. The row's tooltip says them all.
final class RowLine extends Region {

    /// Characters of the words that stay readable as long as anything else can give way.
    static final int READABLE = 14;

    /// Between two neighbours, in em.
    private static final double GAP = 0.4;

    private final Label words = new Label();
    private final AuthorityBadge badge = new AuthorityBadge();
    private final AuthorityBadge initial = new AuthorityBadge();
    private final Label examples = count("example-count", BootstrapIcons.CHAT_LEFT);
    private final Label findings = count("finding-count", BootstrapIcons.QUESTION_CIRCLE);
    private final Text measure = new Text();

    RowLine() {
        getStyleClass().add("navigator-line");
        words.getStyleClass().add("row-label");
        initial.getStyleClass().add("initial");
        getChildren().addAll(words, badge, initial, examples, findings);
    }

    private static Label count(String style, BootstrapIcons icon) {
        Label count = new Label();
        count.getStyleClass().addAll("count", style);
        count.setGraphic(Icons.of(icon));
        count.setMinWidth(USE_PREF_SIZE);
        return count;
    }

    void show(Row row, Ladder ladder) {
        words.setText(row.label());
        words.setGraphic(row.kind() == Row.Kind.IMPORT ? Icons.of(BootstrapIcons.BOX_ARROW_IN_DOWN) : null);
        Optional<String> authority = row.authority();
        authority.ifPresent(level -> {
            badge.show(level, ladder);
            initial.showInitial(level, ladder);
        });
        badge.setManaged(authority.isPresent());
        initial.setManaged(authority.isPresent());
        show(examples, row.examples());
        show(findings, row.findings());
        requestLayout();
    }

    /// What is not managed has nothing to say of this row; what is and finds no room is not visible.
    private static void show(Label count, int number) {
        count.setText(Integer.toString(number));
        count.setManaged(number > 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        List<Node> beside = beside();
        List.of(badge, initial, examples, findings).forEach(node -> node.setVisible(beside.contains(node)));
        double right = getWidth();
        for (Node node : beside.reversed()) {
            double width = snapSizeX(node.prefWidth(-1));
            layoutInArea(node, right - width, 0, width, getHeight(), 0, HPos.CENTER, VPos.CENTER);
            right -= width + gap();
        }
        double width = Math.max(0, Math.min(right, words.prefWidth(-1)));
        layoutInArea(words, 0, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }

    /// What stands at the right edge, from the left: as much as leaves the words their room.
    private List<Node> beside() {
        double room = getWidth() - readable();
        for (List<? extends Node> choice : List.of(
                List.of(badge, examples, findings),
                List.of(initial, examples, findings),
                List.of(initial, findings),
                List.of(findings))) {
            List<Node> there = new ArrayList<>(choice);
            there.removeIf(node -> !node.isManaged());
            if (there.stream()
                            .mapToDouble(node -> snapSizeX(node.prefWidth(-1)) + gap())
                            .sum()
                    <= room) {
                return there;
            }
        }
        return List.of();
    }

    /// The width of the words, or of as many as have to stay readable with an ellipsis after them.
    private double readable() {
        String text = words.getText();
        double whole = words.prefWidth(-1);
        if (text.length() <= READABLE) {
            return whole;
        }
        measure.setFont(words.getFont());
        measure.setText(text.substring(0, READABLE) + words.getEllipsisString());
        return Math.min(whole, Math.ceil(measure.getLayoutBounds().getWidth()) + beforeTheWords());
    }

    private double beforeTheWords() {
        return words.getGraphic() == null ? 0 : words.getGraphic().prefWidth(-1) + words.getGraphicTextGap();
    }

    private double gap() {
        return words.getFont().getSize() * GAP;
    }
}
