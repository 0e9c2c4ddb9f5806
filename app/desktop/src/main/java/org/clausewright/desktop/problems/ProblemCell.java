package org.clausewright.desktop.problems;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.SectionNames;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the list: the head of a group, or a finding.
final class ProblemCell extends ListCell<ProblemRow> {

    /// Longer words would leave no room for the message.
    private static final int LONGEST = 60;
    private static final double WITH_RULE = 44;
    private static final double WITH_SEVERITY = 34;
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Messages messages;
    private final Supplier<SectionNames> names;
    private final FontIcon icon = new FontIcon();
    private final Label severity = fixed("severity-word");
    private final Label words = fixed("problem-words");
    private final Label message = new Label();
    private final Label rule = fixed("problem-rule");
    private final Label place = fixed("problem-place");
    private final HBox line = new HBox(icon, severity, words, message, rule, place);
    private final Label group = new Label();

    /// @param names says the titles of sections that findings name
    ProblemCell(Messages messages, Supplier<SectionNames> names) {
        this.messages = messages;
        this.names = names;
        getStyleClass().add("problem-cell");
        line.getStyleClass().add("problem-line");
        group.getStyleClass().add("group-title");
        words.getStyleClass().add("cw-mono");
        words.managedProperty().bind(words.visibleProperty());
        message.setMinWidth(0);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        severity.managedProperty().bind(severity.visibleProperty());
        rule.managedProperty().bind(rule.visibleProperty());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private static Label fixed(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected void updateItem(ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(GROUP, !empty && row instanceof ProblemRow.Group);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case ProblemRow.Group(String title, int count) -> {
                group.setText(messages.text("group", title, count));
                setAccessibleText(group.getText());
                setGraphic(group);
            }
            case ProblemRow.Item item -> {
                show(item);
                setGraphic(line);
            }
        }
    }

    private void show(ProblemRow.Item item) {
        Finding finding = item.finding();
        icon.setIconCode(SeverityLook.icon(finding.severity()));
        icon.getStyleClass().removeIf(style -> style.startsWith("severity-"));
        icon.getStyleClass().add(SeverityLook.style(finding.severity()));
        severity.setText(word(finding.severity()));
        words.setText(finding.text().replaceAll("\\s+", " "));
        words.setVisible(!finding.text().isBlank()
                && finding.text().length() <= LONGEST
                && !finding.message().contains(finding.text()));
        message.setText(names.get().brief(finding.message()));
        rule.setText(finding.rule());
        place.setText(item.place());
        setAccessibleText(String.join(", ", severity.getText(), finding.text(), finding.message(), item.place()));
    }

    /// In a narrow list the message keeps its room: the rule's name goes first, then the word that says what the icon
    /// says. Both are read out, and stand beside the list for the chosen line.
    @Override
    protected void layoutChildren() {
        double ems = getWidth() / getFont().getSize();
        rule.setVisible(ems >= WITH_RULE);
        severity.setVisible(ems >= WITH_SEVERITY);
        super.layoutChildren();
    }

    private String word(Severity severity) {
        return messages.text("severity." + severity.id());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
