package org.clausewright.desktop.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.FoldedText;
import org.clausewright.desktop.parts.Trouble;
import org.clausewright.desktop.parts.TurnView;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Turn;

/// An example to be read: its turns and answers in the order of the text, and its rubric. A body that could not be read
/// is shown as it stands, with what is wrong with it.
final class ReadingFace extends VBox {

    private record Piece(int start, Node node) {}

    ReadingFace(Card card, Messages messages, Consumer<String> goToSection) {
        Example example = card.example();
        getStyleClass().add("reading-face");
        example.problem().ifPresent(problem -> addRaw(card, problem, messages));
        List<Piece> pieces = new ArrayList<>();
        for (Turn turn : example.turns()) {
            pieces.add(new Piece(turn.span().start(), new TurnView(who(turn), turn.content())));
        }
        for (Answer answer : example.answers()) {
            pieces.add(new Piece(answer.turn().span().start(), new AnswerView(answer, messages, goToSection)));
        }
        pieces.sort(Comparator.comparingInt(Piece::start));
        pieces.forEach(piece -> getChildren().add(piece.node()));
        example.rubric().ifPresent(rubric -> addRubric(rubric, messages));
    }

    private static String who(Turn turn) {
        return turn.attributes().isEmpty() ? turn.role() : turn.role() + "  " + turn.attributes();
    }

    private void addRaw(Card card, String problem, Messages messages) {
        Trouble trouble = new Trouble();
        trouble.show(messages.text("problem", problem), messages.text("problem.advice"));
        FoldedText raw =
                new FoldedText(card.example().body().in(card.document().text()).strip());
        raw.getStyleClass().addAll("raw-body", "cw-mono");
        getChildren().addAll(trouble, raw);
    }

    private void addRubric(String rubric, Messages messages) {
        Label label = new Label(messages.text("rubric"));
        label.getStyleClass().add("turn-role");
        VBox box = new VBox(label, new FoldedText(rubric));
        box.getStyleClass().addAll("turn", "rubric");
        getChildren().add(box);
    }
}
