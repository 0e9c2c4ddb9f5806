package org.clausewright.desktop.navigator;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.navigator.Row.Kind;
import org.clausewright.spec.Ladder;

/// One row of the tree. All that is to say of it is in its tooltip, and is what a screen reader says.
final class RowCell extends TreeCell<Row> {

    private static final PseudoClass CLAUSE = PseudoClass.getPseudoClass("clause");
    private static final PseudoClass IMPORTED = PseudoClass.getPseudoClass("imported");
    private static final PseudoClass DOCUMENT = PseudoClass.getPseudoClass("document");

    private final Messages messages;
    private final Supplier<Ladder> ladder;
    private final RowLine line = new RowLine();
    private final Tooltip tooltip = new Tooltip();

    RowCell(Messages messages, Supplier<Ladder> ladder) {
        this.messages = messages;
        this.ladder = ladder;
        getStyleClass().add("navigator-cell");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
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
        line.show(row, ladder.get());
        pseudoClassStateChanged(IMPORTED, row.isImported());
        pseudoClassStateChanged(CLAUSE, row.kind() == Kind.CLAUSE);
        pseudoClassStateChanged(DOCUMENT, row.kind() == Kind.DOCUMENT || row.kind() == Kind.IMPORT);
        String said = said(row);
        tooltip.setText(said);
        setTooltip(tooltip);
        setAccessibleText(said);
        setGraphic(line);
    }

    private String said(Row row) {
        StringBuilder said = new StringBuilder(row.label());
        if (!row.id().isEmpty()) {
            said.append("  ").append(row.id());
        }
        row.authority().ifPresent(level -> said.append('\n').append(messages.text("row.authority", level)));
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
