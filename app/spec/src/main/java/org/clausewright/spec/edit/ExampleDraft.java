package org.clausewright.spec.edit;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.finding.Challenge;

/// An example as its author thinks of it, free of places: what a card edits, and what a challenge becomes.
public record ExampleDraft(String title, List<Message> turns, List<Judged> answers, Optional<String> rubric) {

    /// A turn that is not judged.
    ///
    /// @param attributes what else stands in its opening tag, as written
    public record Message(String role, String attributes, String content) {

        public static Message of(String role, String content) {
            return new Message(role, "", content);
        }
    }

    /// An answer and its verdict.
    ///
    /// @param attributes what else stands in the opening tag, as written
    public record Judged(
            Verdict verdict, Optional<String> otherSection, String why, String attributes, String content) {}

    public ExampleDraft {
        turns = List.copyOf(turns);
        answers = List.copyOf(answers);
    }

    public static ExampleDraft of(Challenge challenge) {
        return new ExampleDraft(
                challenge.title(),
                challenge.turns().stream()
                        .map(turn -> Message.of(turn.role(), turn.content()))
                        .toList(),
                List.of(),
                challenge.expectation().isBlank() ? Optional.empty() : Optional.of(challenge.expectation()));
    }

    public static ExampleDraft of(Example example) {
        return new ExampleDraft(
                example.title(),
                example.turns().stream().map(ExampleDraft::message).toList(),
                example.answers().stream().map(ExampleDraft::judged).toList(),
                example.rubric());
    }

    private static Message message(Turn turn) {
        return new Message(turn.role(), turn.attributes(), turn.content());
    }

    private static Judged judged(Answer answer) {
        Turn turn = answer.turn();
        return new Judged(answer.verdict(), answer.otherSection(), answer.why(), turn.attributes(), turn.content());
    }
}
