package org.clausewright.desktop.navigator;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.navigator.Row.Kind;
import org.clausewright.desktop.parts.AuthorityBadge;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.spec.Ladder;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// One row: the words, then the badge and the counts at the right edge.
final class RowCell extends TreeCell<Row> {

    private static final PseudoClass CLAUSE = PseudoClass.getPseudoClass("clause");
    private static final PseudoClass IMPORTED = PseudoClass.getPseudoClass("imported");
    private static final PseudoClass DOCUMENT = PseudoClass.getPseudoClass("document");

    private final Messages messages;
    private final Supplier<Ladder> ladder;
    private final Label label = new Label();
    private final AuthorityBadge badge = new AuthorityBadge();
    private final Label examples = count("example-count");
    private final Label findings = count("finding-count");
    private final HBox line = new HBox(label, badge, examples, findings);
    private final Tooltip tooltip = new Tooltip();

    RowCell(Messages messages, Supplier<Ladder> ladder) {
        this.messages = messages;
        this.ladder = ladder;
        getStyleClass().add("navigator-cell");
        line.getStyleClass().add("navigator-line");
        label.getStyleClass().add("row-label");
        label.setTextOverrun(OverrunStyle.ELLIPSIS);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        findings.setGraphic(Icons.of(BootstrapIcons.QUESTION_CIRCLE));
        examples.setGraphic(Icons.of(BootstrapIcons.CHAT_LEFT));
        badge.managedProperty().bind(badge.visibleProperty());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private static Label count(String style) {
        Label count = new Label();
        count.getStyleClass().addAll("count", style);
        count.setMinWidth(USE_PREF_SIZE);
        count.managedProperty().bind(count.visibleProperty());
        return count;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        label.setText(row.label());
        label.setGraphic(row.kind() == Kind.IMPORT ? Icons.of(BootstrapIcons.BOX_ARROW_IN_DOWN) : null);
        pseudoClassStateChanged(IMPORTED, row.isImported());
        row.authority().ifPresent(authority -> badge.show(authority, ladder.get()));
        badge.setVisible(row.authority().isPresent());
        show(examples, row.examples());
        show(findings, row.findings());
        pseudoClassStateChanged(CLAUSE, row.kind() == Kind.CLAUSE);
        pseudoClassStateChanged(DOCUMENT, row.kind() == Kind.DOCUMENT || row.kind() == Kind.IMPORT);
        String said = said(row);
        tooltip.setText(said);
        setTooltip(tooltip);
        setAccessibleText(said);
        setGraphic(line);
    }

    private static void show(Label count, int number) {
        count.setText(Integer.toString(number));
        count.setVisible(number > 0);
    }

    private String said(Row row) {
        StringBuilder said = new StringBuilder(row.label());
        if (!row.id().isEmpty()) {
            said.append("  ").append(row.id());
        }
        Optional.of(row.examples()).filter(count -> count > 0).ifPresent(count -> said.append('\n')
                .append(messages.text("row.examples", count)));
        Optional.of(row.findings()).filter(count -> count > 0).ifPresent(count -> said.append('\n')
                .append(messages.text("row.findings", count)));
        return said.toString();
    }

    /// The row is as wide as the tree: long words end in an ellipsis, and there is nothing to scroll to.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (line.equals(getGraphic())) {
            double width = getWidth() - line.getLayoutX() - snappedRightInset();
            line.resize(Math.max(0, width), line.getHeight());
        }
    }
}
