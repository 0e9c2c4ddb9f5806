package org.clausewright.lint;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a block rule found.
///
/// @param span         the words, in offsets of the passage
/// @param message      what is wrong, one sentence
/// @param replacements what the words could be replaced by, each settling the question in its own way
/// @param gravest      the severity that it has at most, whatever the rule's is
public record Hit(
        TextSpan span, String message, Optional<Question> question, List<Replacement> replacements, Severity gravest) {

    /// Other words for the ones that were found.
    ///
    /// @param title what it would mean, as a button says it
    public record Replacement(String title, String text) {}

    public Hit {
        requireNonNull(span, "span");
        requireNonNull(message, "message");
        requireNonNull(question, "question");
        requireNonNull(gravest, "gravest");
        replacements = List.copyOf(replacements);
    }

    public Hit(TextSpan span, String message, Optional<Question> question, List<Replacement> replacements) {
        this(span, message, question, replacements, Severity.ERROR);
    }

    public Hit(TextSpan span, String message, Question question) {
        this(span, message, Optional.of(question), List.of());
    }

    /// The same where it weighs less than the rule's other hits.
    public Hit atMost(Severity severity) {
        return new Hit(span, message, question, replacements, severity);
    }
}
