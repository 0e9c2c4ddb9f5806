package org.clausewright.spec.finding;

import java.util.List;

import static java.util.Objects.requireNonNull;

/// What the author needs to answer to make the words mean one thing.
///
/// @param text    the question, with the actual words in it
/// @param answers ready answers to choose from, if any can be derived
public record Question(String text, List<Answer> answers) {

    public Question {
        requireNonNull(text, "text");
        answers = List.copyOf(answers);
    }

    /// A question whose answers are these fixes.
    public static Question choosing(String text, List<Fix> fixes) {
        return new Question(
                text, fixes.stream().map(fix -> Answer.by(fix.title(), fix)).toList());
    }

    /// A question with answers in words, none of which says what to write.
    public static Question of(String text, String... answers) {
        return new Question(text, List.of(answers).stream().map(Answer::inWords).toList());
    }
}
