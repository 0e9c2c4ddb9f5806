package org.clausewright.lint;

import java.util.Optional;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a rule found in a passage.
///
/// @param span     the words, in offsets of the passage
/// @param message  what is wrong, one sentence
/// @param question what it asks; rewordings that its answers offer are in offsets of the passage as well
/// @param gravest  the severity that it has at most, whatever the rule's is
/// @param mildest the severity that it has at least, unless `gravest` is below it or settings name another
/// for the rule
public record Hit(TextSpan span, String message, Optional<Question> question, Severity gravest, Severity mildest) {

    public Hit {
        requireNonNull(span, "span");
        requireNonNull(message, "message");
        requireNonNull(question, "question");
        requireNonNull(gravest, "gravest");
        requireNonNull(mildest, "mildest");
    }

    public Hit(TextSpan span, String message, Optional<Question> question) {
        this(span, message, question, Severity.ERROR, Severity.INFO);
    }

    public Hit(TextSpan span, String message, Question question) {
        this(span, message, Optional.of(question));
    }

    /// The same where it weighs less than the rule's other hits.
    public Hit atMost(Severity severity) {
        return new Hit(span, message, question, severity, mildest);
    }

    /// The same where it weighs more than the rule's other hits. A severity that settings give the rule comes first.
    public Hit atLeast(Severity severity) {
        return new Hit(span, message, question, gravest, severity);
    }

    /// The same with texts that others have as well.
    Hit sharing(Recent texts) {
        Optional<Question> same = question.map(asked -> new Question(texts.same(asked.text()), asked.answers()));
        return new Hit(span, texts.same(message), same, gravest, mildest);
    }

    /// The same with another question.
    public Hit asking(Question other) {
        return new Hit(span, message, Optional.of(other), gravest, mildest);
    }
}
