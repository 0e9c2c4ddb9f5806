package org.clausewright.lint;

import java.util.Optional;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a rule found in a passage.
///
/// @param span     the words, in offsets of the passage
/// @param message  what is wrong, one sentence
/// @param question what it asks; rewordings that its answers offer are in offsets of the passage as well
/// @param minor    whether it is of severity *info* whatever the severity of its rule
public record Hit(TextSpan span, String message, Optional<Question> question, boolean minor) {

    public Hit {
        requireNonNull(span, "span");
        requireNonNull(message, "message");
        requireNonNull(question, "question");
    }

    public Hit(TextSpan span, String message, Question question) {
        this(span, message, Optional.of(question), false);
    }

    /// The same, at severity *info* at most.
    public Hit asMinor() {
        return new Hit(span, message, question, true);
    }
}
