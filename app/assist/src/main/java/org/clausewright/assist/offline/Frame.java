package org.clausewright.assist.offline;

import java.util.function.UnaryOperator;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// What a message is wrapped in to make it harder.
///
/// @param title       what follows the message's own title
/// @param text        makes the new message of the old one
/// @param expectation what the answer has to do, with `%s` where the rule is quoted
record Frame(ChallengeKind kind, String title, UnaryOperator<String> text, String expectation) {

    static Frame before(ChallengeKind kind, String title, String before, String expectation) {
        return new Frame(kind, title, message -> before + message, expectation);
    }

    static Frame around(ChallengeKind kind, String title, String before, String behind, String expectation) {
        return new Frame(kind, title, message -> before + message + behind, expectation);
    }

    Challenge on(Subject subject, Voices.Message message) {
        return subject.challenge(
                Subject.title(message.title(), title),
                kind,
                expectation.formatted(subject.quoted()),
                message.turns(text.apply(message.text())));
    }
}
