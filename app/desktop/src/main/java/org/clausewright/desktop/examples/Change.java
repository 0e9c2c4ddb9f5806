package org.clausewright.desktop.examples;

import java.util.Optional;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.spec.text.TextEdit;

/// What a person changes in an example. Turns and answers are counted from 0 in the order of the text.
sealed interface Change {

    record Title(String title) implements Change {}

    record TurnText(int turn, String content) implements Change {}

    record AnswerText(int answer, String content) implements Change {}

    record Judge(int answer, Verdict verdict) implements Change {}

    record Why(int answer, String why) implements Change {}

    record AddTurn(String role) implements Change {}

    record AddAnswer(Verdict verdict) implements Change {}

    record RemoveTurn(int turn) implements Change {}

    record RemoveAnswer(int answer) implements Change {}

    /// The change as an edit of the example's text.
    default SpecEdit edit(String undoTitle, Found<Example> found) {
        SpecDocument document = found.document();
        Example example = found.value();
        Shape shape = new Shape(document, example);
        return switch (this) {
            case Title(String title) -> ExampleEdits.title(found, title);
            case TurnText(int turn, String content) ->
                ExampleEdits.content(document, example.turns().get(turn), content);
            case AnswerText(int answer, String content) ->
                ExampleEdits.content(document, example.answers().get(answer).turn(), content);
            case Judge(int index, Verdict verdict) -> {
                Answer answer = example.answers().get(index);
                Optional<String> section = verdict == Verdict.BAD ? answer.otherSection() : Optional.empty();
                yield ExampleEdits.verdict(document, answer, verdict, section, answer.why());
            }
            case Why(int index, String why) -> {
                Answer answer = example.answers().get(index);
                yield ExampleEdits.verdict(document, answer, answer.verdict(), answer.otherSection(), why);
            }
            case AddTurn(String role) -> edit(undoTitle, document, shape.addTurn(role));
            case AddAnswer(Verdict verdict) -> edit(undoTitle, document, shape.addAnswer(verdict));
            case RemoveTurn(int turn) ->
                edit(undoTitle, document, shape.removeTurn(example.turns().get(turn)));
            case RemoveAnswer(int answer) ->
                edit(undoTitle, document, shape.removeAnswer(example.answers().get(answer)));
        };
    }

    private static SpecEdit edit(String undoTitle, SpecDocument document, TextEdit edit) {
        return SpecEdit.of(undoTitle, document.path(), edit);
    }
}
