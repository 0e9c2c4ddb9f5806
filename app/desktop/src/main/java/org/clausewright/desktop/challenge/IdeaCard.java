package org.clausewright.desktop.challenge;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.TurnView;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.workspace.help.Challenges.Idea;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A proposed prompt: what it attacks, its turns, what the clause asks for in it, and who thought of it.
final class IdeaCard extends VBox {

    private final Idea idea;

    IdeaCard(Idea idea, Messages messages, Runnable keep, Runnable discard) {
        this.idea = idea;
        Challenge challenge = idea.challenge();
        getStyleClass().addAll("card", "idea-card");
        setFocusTraversable(true);
        setAccessibleText(challenge.title());
        Label attacks = new Label(kind(challenge.attacks(), messages), Icons.of(BootstrapIcons.BULLSEYE));
        attacks.getStyleClass().add("attacks");
        Label title = new Label(challenge.title());
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        VBox head = new VBox(attacks, title);
        head.getStyleClass().add("idea-head");
        getChildren().add(head);
        challenge.turns().forEach(turn -> getChildren().add(new TurnView(turn.role(), turn.content())));
        Label expectation = new Label(messages.text("expectation", challenge.expectation()));
        expectation.setWrapText(true);
        expectation.getStyleClass().add("expectation");
        if (!challenge.expectation().isBlank()) {
            getChildren().add(expectation);
        }
        getChildren().add(foot(challenge, messages, keep, discard));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && event.getCode() == KeyCode.ENTER) {
                keep.run();
                event.consume();
            } else if (event.getTarget() == this && event.getCode() == KeyCode.DELETE) {
                discard.run();
                event.consume();
            }
        });
    }

    Idea idea() {
        return idea;
    }

    /// The kinds that the program knows have words of their own; a model may name others.
    private static String kind(String attacks, Messages messages) {
        return switch (attacks) {
            case "boundary", "exception", "authority-clash", "missing-context", "two-clauses" ->
                messages.text("attacks." + attacks);
            default -> attacks.replace('-', ' ');
        };
    }

    private static HBox foot(Challenge challenge, Messages messages, Runnable keep, Runnable discard) {
        Button keepButton = new Button(messages.text("keep"));
        keepButton.getStyleClass().addAll("small", "accent");
        keepButton.setOnAction(event -> keep.run());
        Button discardButton = new Button(messages.text("discard"));
        discardButton.getStyleClass().addAll("small", "quiet");
        discardButton.setOnAction(event -> discard.run());
        Label source = new Label(challenge.source());
        source.getStyleClass().addAll("muted", "small-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(keepButton, discardButton, space, source);
        foot.getStyleClass().add("card-foot");
        return foot;
    }
}
