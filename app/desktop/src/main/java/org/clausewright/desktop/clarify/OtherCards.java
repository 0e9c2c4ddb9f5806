package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.clausewright.desktop.frame.Messages;

/// The cards that put no question: nothing left, a look at an answer, a question whose words are gone.
final class OtherCards {

    private final Messages messages = Messages.of(OtherCards.class);
    private final ClarifyModel model;
    private final Moves moves;

    OtherCards(ClarifyModel model) {
        this.model = model;
        this.moves = model.moves();
    }

    List<Node> nothing(Card.Nothing nothing) {
        Standing.Here here = nothing.progress();
        String scope = messages.text("scope." + model.scope().get().id() + ".this");
        String said = here.progress().answered() + here.left() == 0
                ? messages.text("nothing.none", scope)
                : nothing.skipped() > 0
                        ? messages.text("nothing.skipped", scope)
                        : messages.text("nothing.done", scope);
        List<Node> card = new ArrayList<>(List.of(title(said)));
        if (here.progress().answered() + nothing.skipped() > 0) {
            card.add(QuestionSide.quiet(messages.text(
                    "nothing.counts",
                    here.progress().reworded(),
                    here.progress().kept(),
                    nothing.skipped())));
        }
        FlowPane row = row();
        if (nothing.skipped() > 0) {
            row.getChildren().add(goOn(messages.text("nothing.again", nothing.skipped()), moves::askSkipped));
        }
        if (model.scope().get() != Scope.SPEC) {
            row.getChildren().add(goOn(messages.text("nothing.wider"), () -> model.scope()
                    .set(Scope.SPEC)));
        }
        addBack(row);
        card.add(row);
        return card;
    }

    /// @param head the question that was answered
    List<Node> past(PastAnswer past, Node head) {
        String what = past.answer()
                .map(answer -> messages.text("past." + answer.id()))
                .orElse(messages.text("past.skipped"));
        Label said = new Label(past.why().isEmpty() ? what : messages.text("past.why", what, past.why()));
        said.setWrapText(true);
        said.getStyleClass().add("past-answer");
        FlowPane row = row();
        row.getChildren().add(goOn(messages.text("past.on"), moves::goOn));
        String takeBack = past.isSkipped() ? "ask" : "undo";
        row.getChildren().add(QuestionActions.action(messages.text("action." + takeBack), "U", moves::takeBack));
        addBack(row);
        return List.of(head, said, row);
    }

    /// @param written what the author had written of the words that are gone
    List<Node> gone(String written) {
        TextField kept = new TextField(written);
        kept.setEditable(false);
        kept.setAccessibleText(messages.text("gone.written"));
        return List.of(
                title(messages.text("gone")),
                QuestionSide.quiet(messages.text("gone.written")),
                kept,
                goOn(messages.text("gone.on"), moves::goOn));
    }

    private void addBack(FlowPane row) {
        if (moves.canGoBack()) {
            row.getChildren().add(QuestionActions.action(messages.text("action.back"), "B", moves::back));
        }
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.setWrapText(true);
        title.getStyleClass().add("question");
        return title;
    }

    private static FlowPane row() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("clarify-actions");
        return row;
    }

    private static Button goOn(String name, Runnable run) {
        Button button = new Button(name);
        button.getStyleClass().addAll("small", "accent", "go-on");
        button.setOnAction(press -> run.run());
        return button;
    }
}
