package org.clausewright.lint;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a spec rule found.
///
/// @param document the document or example file
/// @param span     where it stands in that file
/// @param clause   the clause that it is about; where empty, the one whose sentence holds the place
/// @param message  what is wrong, one sentence
public record Notice(
        SpecDocument document,
        TextSpan span,
        Optional<String> clause,
        String message,
        Optional<Question> question,
        List<Fix> fixes) {

    public Notice {
        requireNonNull(document, "document");
        requireNonNull(span, "span");
        requireNonNull(clause, "clause");
        requireNonNull(message, "message");
        requireNonNull(question, "question");
        fixes = List.copyOf(fixes);
    }

    public Notice(SpecDocument document, TextSpan span, String message, Question question, List<Fix> fixes) {
        this(document, span, Optional.empty(), message, Optional.of(question), fixes);
    }

    public Notice about(String clauseId) {
        return new Notice(document, span, Optional.of(clauseId), message, question, fixes);
    }
}
