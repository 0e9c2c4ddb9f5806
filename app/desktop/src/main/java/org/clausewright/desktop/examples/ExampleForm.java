package org.clausewright.desktop.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.document.Verdict;

/// An example while it is edited in its card: a field for each text in it. Snapshots that arrive meanwhile are received
/// field by field, so that nothing typed is lost.
final class ExampleForm {

    record TurnForm(String role, Field content) {}

    record AnswerForm(Verdict verdict, Optional<String> otherSection, Field why, Field content) {}

    private final Field title;
    private final List<TurnForm> turns = new ArrayList<>();
    private final List<AnswerForm> answers = new ArrayList<>();

    ExampleForm(Example example) {
        title = new Field(example.title());
        example.turns().forEach(turn -> turns.add(form(turn)));
        example.answers().forEach(answer -> answers.add(form(answer)));
    }

    private static TurnForm form(Turn turn) {
        return new TurnForm(turn.role(), new Field(turn.content()));
    }

    private static AnswerForm form(Answer answer) {
        return new AnswerForm(
                answer.verdict(),
                answer.otherSection(),
                new Field(answer.why()),
                new Field(answer.turn().content()));
    }

    /// The form of the example as it is now: this one, with what the file says in it, or where turns or answers came,
    /// went or were judged anew, another one with the drafts of this one.
    ExampleForm receive(Example example) {
        if (!hasShapeOf(example)) {
            ExampleForm fresh = new ExampleForm(example);
            fresh.adopt(this);
            return fresh;
        }
        title.receive(example.title());
        for (int i = 0; i < turns.size(); i++) {
            turns.get(i).content().receive(example.turns().get(i).content());
        }
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).why().receive(example.answers().get(i).why());
            answers.get(i).content().receive(example.answers().get(i).turn().content());
        }
        return this;
    }

    private boolean hasShapeOf(Example example) {
        return turns.stream()
                        .map(TurnForm::role)
                        .toList()
                        .equals(example.turns().stream().map(Turn::role).toList())
                && answers.stream()
                        .map(AnswerForm::verdict)
                        .toList()
                        .equals(example.answers().stream().map(Answer::verdict).toList());
    }

    private void adopt(ExampleForm other) {
        title.adopt(other.title);
        for (int i = 0; i < Math.min(turns.size(), other.turns.size()); i++) {
            if (turns.get(i).role().equals(other.turns.get(i).role())) {
                turns.get(i).content().adopt(other.turns.get(i).content());
            }
        }
        for (int i = 0; i < Math.min(answers.size(), other.answers.size()); i++) {
            answers.get(i).why().adopt(other.answers.get(i).why());
            answers.get(i).content().adopt(other.answers.get(i).content());
        }
    }

    Field title() {
        return title;
    }

    List<TurnForm> turns() {
        return List.copyOf(turns);
    }

    List<AnswerForm> answers() {
        return List.copyOf(answers);
    }
}
