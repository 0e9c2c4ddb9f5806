package org.clausewright.desktop.decisions;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SpecPath;

/// One decision: what was decided on which words, the question, the why, and by whom.
final class DecisionCard extends VBox {

    DecisionCard(DecisionsModel.Entry entry, Messages messages, Runnable goTo) {
        Decision decision = entry.decision();
        getStyleClass().addAll("card", "decision-card");
        setFocusTraversable(true);
        setAccessibleText(decision.question());
        Label answer = new Label(messages.text("answer." + decision.answer().id()));
        answer.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink place = new Hyperlink(SpecPath.decisionsOn(entry.about()).value());
        place.getStyleClass().add("place");
        place.setOnAction(event -> goTo.run());
        place.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(answer, space, place);
        head.getStyleClass().add("decision-head");
        getChildren().add(head);
        if (entry.outdated()) {
            add(messages.text("outdated"), "outdated");
        }
        add(
                decision.words().isEmpty() ? decision.question() : messages.text("about", decision.words()),
                "decision-words");
        if (!decision.words().isEmpty()) {
            add(decision.question(), "muted");
        }
        add(decision.why(), "decision-why");
        String date = decision.date().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
        add(messages.text("by", decision.rule(), date, name(decision.by())), "decision-by");
    }

    private void add(String words, String style) {
        if (words.isBlank()) {
            return;
        }
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }

    private static String name(String by) {
        int mail = by.indexOf('<');
        return mail > 0 ? by.substring(0, mail).strip() : by;
    }
}
