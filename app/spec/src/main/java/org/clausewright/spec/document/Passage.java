package org.clausewright.spec.document;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.text.TextSpan;

/// The running text of one paragraph, list item, table or heading.
///
/// @param kind      what its words are for
/// @param span      where it stands in the document
/// @param section   the id of the section it stands in
/// @param sentences where its sentences stand in the document, tags included
/// @param plain     the words alone, as long as the span: markup, tags, link targets, comments and line breaks are
///                  blanks, and each character of a code span is U+FFFC. An offset in it plus the span's start is an
///                  offset in the document.
public record Passage(Kind kind, TextSpan span, Optional<String> section, List<TextSpan> sentences, String plain) {

    /// What the words of a passage are for. Only RULE is linted as a rule of conduct.
    public enum Kind {
        RULE,
        HEADING,
        COMMENTARY,
        QUOTATION,
        EXAMPLE_TITLE,
        FOOTNOTE,
        RUBRIC
    }

    public Passage {
        sentences = List.copyOf(sentences);
        if (plain.length() != span.length()) {
            throw new IllegalArgumentException("plain text of " + plain.length() + " for a span of " + span.length());
        }
    }

    /// The words of a span of the document that lies within this passage.
    public String plain(TextSpan within) {
        return plain.substring(within.start() - span.start(), within.end() - span.start());
    }
}
