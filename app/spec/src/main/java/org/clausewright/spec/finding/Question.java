package org.clausewright.spec.finding;

import java.util.List;

/// What the author needs to answer to make the words mean one thing.
///
/// @param text    the question, with the actual words in it
/// @param answers ready answers to choose from, if any can be derived
public record Question(String text, List<String> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    public static Question of(String text) {
        return new Question(text, List.of());
    }
}
