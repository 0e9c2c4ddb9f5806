package org.clausewright.lint;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a rule found that looks at the whole spec.
///
/// @param file     where it stands: a document, an example file, or any other file of the spec
/// @param span     in offsets of the file
/// @param text     the words it is about, as they stand in the file
/// @param clause   the clause it is about, where that is not the one that holds the span
/// @param message  what is wrong, one sentence
/// @param question empty only where nothing is to be asked
/// @param fixes    changes that no answer to the question stands for
/// @param severity empty for that of the rule
/// @param beside   the other place that it is about, where it is about two
public record Notice(
        SpecPath file,
        TextSpan span,
        String text,
        Optional<String> clause,
        String message,
        Optional<Question> question,
        List<Fix> fixes,
        Optional<Severity> severity,
        Optional<Place> beside) {

    public Notice {
        requireNonNull(file, "file");
        requireNonNull(span, "span");
        requireNonNull(text, "text");
        requireNonNull(clause, "clause");
        requireNonNull(message, "message");
        requireNonNull(question, "question");
        fixes = List.copyOf(fixes);
        requireNonNull(severity, "severity");
        requireNonNull(beside, "beside");
    }

    public Notice(
            SpecPath file,
            TextSpan span,
            String text,
            Optional<String> clause,
            String message,
            Optional<Question> question,
            List<Fix> fixes,
            Optional<Severity> severity) {
        this(file, span, text, clause, message, question, fixes, severity, Optional.empty());
    }

    /// @throws IndexOutOfBoundsException where the span reaches beyond the document
    public Notice(
            SpecDocument document,
            TextSpan span,
            Optional<String> clause,
            String message,
            Optional<Question> question,
            List<Fix> fixes) {
        this(document.path(), span, document.text(span), clause, message, question, fixes, Optional.empty());
    }

    /// @throws IndexOutOfBoundsException where the span reaches beyond the document
    public Notice(SpecDocument document, TextSpan span, String message, Question question, List<Fix> fixes) {
        this(document, span, Optional.empty(), message, Optional.of(question), fixes);
    }

    public Notice about(String clauseId) {
        return new Notice(file, span, text, Optional.of(clauseId), message, question, fixes, severity, beside);
    }

    /// The same at another severity than the rule's own; settings still say the last word.
    public Notice at(Severity other) {
        return new Notice(file, span, text, clause, message, question, fixes, Optional.of(other), beside);
    }

    /// The same about two places. It is left out where a rule that compares passages tells of these two.
    public Notice beside(Place other) {
        return new Notice(file, span, text, clause, message, question, fixes, severity, Optional.of(other));
    }
}
