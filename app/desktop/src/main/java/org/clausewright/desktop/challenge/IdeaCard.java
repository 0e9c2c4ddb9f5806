package org.clausewright.desktop.challenge;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.SourceLabel;
import org.clausewright.desktop.parts.TurnView;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;
import org.clausewright.workspace.help.challenge.Challenges.Idea;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// A proposed prompt: what it attacks, its turns, what the clause asks for in it, and who thought of it.
final class IdeaCard extends VBox {

    /// What can be done with an idea.
    record Actions(Runnable keep, Runnable keepWithAnswers, Runnable discard) {}

    IdeaCard(Idea idea, Messages messages, Actions actions) {
        Challenge challenge = idea.challenge();
        getStyleClass().addAll("card", "idea-card");
        setFocusTraversable(true);
        setAccessibleText(kind(challenge.attacks(), messages) + ": " + challenge.title());
        Label attacks = new Label(kind(challenge.attacks(), messages), Icons.of(BootstrapIcons.BULLSEYE));
        attacks.getStyleClass().add("attacks");
        Label title = new Label(challenge.title());
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        SourceLabel source = new SourceLabel(challenge.source().name(), challenge.source());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox kind = new HBox(attacks, space, source);
        kind.getStyleClass().add("idea-kind");
        attacks.setWrapText(true);
        VBox head = new VBox(kind, title);
        head.getStyleClass().add("idea-head");
        getChildren().add(head);
        challenge.turns().forEach(turn -> getChildren().add(new TurnView(turn.role(), turn.content())));
        Label expectation = new Label(messages.text("expectation", challenge.expectation()));
        expectation.setWrapText(true);
        expectation.getStyleClass().add("expectation");
        if (!challenge.expectation().isBlank()) {
            getChildren().add(expectation);
        }
        getChildren().add(foot(messages, actions));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && event.getCode() == KeyCode.ENTER) {
                (event.isShiftDown() ? actions.keepWithAnswers() : actions.keep()).run();
                event.consume();
            } else if (event.getTarget() == this && event.getCode() == KeyCode.DELETE) {
                actions.discard().run();
                event.consume();
            }
        });
    }

    /// The kinds have words of their own; an idea of a later version may name another.
    private static String kind(String attacks, Messages messages) {
        return ChallengeKind.of(attacks).isPresent() ? messages.text("attacks." + attacks) : attacks.replace('-', ' ');
    }

    private static FlowPane foot(Messages messages, Actions actions) {
        Button keepButton = new Button(messages.text("keep"));
        keepButton.getStyleClass().addAll("small", "accent");
        keepButton.setOnAction(event -> actions.keep().run());
        keepButton.setTooltip(new Tooltip(messages.text("keep.tip")));
        Button answersButton = new Button(messages.text("keep-answers"));
        answersButton.getStyleClass().addAll("small", "quiet");
        answersButton.setOnAction(event -> actions.keepWithAnswers().run());
        answersButton.setTooltip(new Tooltip(messages.text("keep-answers.tip")));
        Button discardButton = new Button(messages.text("discard"));
        discardButton.getStyleClass().addAll("small", "quiet");
        discardButton.setOnAction(event -> actions.discard().run());
        discardButton.setTooltip(new Tooltip(messages.text("discard.tip")));
        FlowPane foot = new FlowPane(keepButton, answersButton, discardButton);
        foot.getStyleClass().addAll("card-foot", "idea-foot");
        return foot;
    }
}
