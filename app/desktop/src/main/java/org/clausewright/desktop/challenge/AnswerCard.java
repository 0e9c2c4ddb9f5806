package org.clausewright.desktop.challenge;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.challenge.AnswersModel.Draft;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.SourceLabel;
import org.clausewright.spec.document.Verdict;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A drafted answer: its verdict and why, and what the example file would become.
final class AnswerCard extends VBox {

    private static final long MOST_LINES = 200;

    AnswerCard(Draft draft, Messages messages, Runnable accept, Runnable discard) {
        boolean good = draft.answer().verdict() == Verdict.GOOD;
        String verdict = messages.text(good ? "answers.good" : "answers.bad");
        getStyleClass().addAll("card", "answer-card", "answer", good ? "good" : "bad");
        setFocusTraversable(true);
        setAccessibleText(verdict + ", " + draft.answer().why());
        Label badge = new Label(verdict, Icons.of(good ? BootstrapIcons.CHECK : BootstrapIcons.X));
        badge.getStyleClass().add("verdict");
        badge.setMinWidth(USE_PREF_SIZE);
        Label why = new Label(draft.answer().why());
        why.setWrapText(true);
        why.getStyleClass().add("muted");
        HBox head = new HBox(badge, why);
        head.getStyleClass().add("answer-head");
        VBox diff = new VBox();
        diff.getStyleClass().addAll("draft-diff", "cw-mono");
        draft.lines().stream().limit(MOST_LINES).map(AnswerCard::line).forEach(diff.getChildren()::add);
        if (draft.lines().isEmpty()) {
            diff.getChildren().setAll(lost(draft, messages));
        }
        Button acceptButton = new Button(messages.text("answers.accept"));
        acceptButton.getStyleClass().addAll("small", "accent");
        acceptButton.setOnAction(event -> accept.run());
        acceptButton.setDisable(draft.lines().isEmpty());
        Button discardButton = new Button(messages.text("discard"));
        discardButton.getStyleClass().addAll("small", "quiet");
        discardButton.setOnAction(event -> discard.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(
                acceptButton,
                discardButton,
                space,
                new SourceLabel(draft.source().name(), draft.source()));
        foot.getStyleClass().add("card-foot");
        getChildren().addAll(head, diff, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this
                    && event.getCode() == KeyCode.ENTER
                    && !draft.lines().isEmpty()) {
                accept.run();
                event.consume();
            } else if (event.getTarget() == this && event.getCode() == KeyCode.DELETE) {
                discard.run();
                event.consume();
            }
        });
    }

    /// What was drafted, for somebody who wants to copy it.
    private static List<Label> lost(Draft draft, Messages messages) {
        Label lost = new Label(messages.text("answers.lost"));
        lost.getStyleClass().addAll("muted", "answer-lost");
        lost.setWrapText(true);
        Label content = new Label(draft.answer().content());
        content.setWrapText(true);
        return List.of(lost, content);
    }

    private static Label line(LineChange change) {
        Label line = new Label(change.kind().sign() + change.text());
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("draft-line");
        switch (change.kind()) {
            case ADDED -> line.getStyleClass().add("draft-added");
            case REMOVED -> line.getStyleClass().add("draft-removed");
            case SAME -> line.getStyleClass().add("muted");
        }
        return line;
    }
}
