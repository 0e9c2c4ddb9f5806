package org.clausewright.desktop.examples;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.FoldedText;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Verdict;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A judged answer: a stripe, a sign and a word for the verdict, the why, and the words.
final class AnswerView extends VBox {

    AnswerView(Answer answer, Messages messages, Consumer<String> goToSection) {
        getStyleClass().addAll("answer", style(answer.verdict()));
        Label verdict = new Label(answer.verdict().name(), Icons.of(icon(answer.verdict())));
        verdict.getStyleClass().add("verdict");
        verdict.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(verdict);
        head.getStyleClass().add("answer-head");
        answer.otherSection().ifPresent(section -> {
            Hyperlink link = new Hyperlink(messages.text("answer.against", section));
            link.getStyleClass().add("answer-section");
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> goToSection.accept(section));
            head.getChildren().add(link);
        });
        if (!answer.why().isEmpty()) {
            Label why = new Label(answer.why());
            why.setWrapText(true);
            why.getStyleClass().add("why");
            HBox.setHgrow(why, Priority.ALWAYS);
            head.getChildren().add(why);
        }
        getChildren().addAll(head, new FoldedText(answer.turn().content()));
    }

    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    static Ikon icon(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> BootstrapIcons.CHECK;
            case OK -> BootstrapIcons.CIRCLE;
            case BAD -> BootstrapIcons.X;
        };
    }
}
