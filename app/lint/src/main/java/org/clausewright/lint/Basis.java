package org.clausewright.lint;

import java.util.Locale;
import java.util.Optional;

/// What a rule has to look at.
public enum Basis {
    /// Words, and their exceptions.
    WORD,
    /// The structure of a sentence.
    PARSE,
    /// Definitions, other clauses, the ladder of authority.
    DOCUMENT,
    /// Sections, clauses, examples and links, whatever the language.
    STRUCTURE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Basis> of(String id) {
        for (Basis basis : values()) {
            if (basis.id().equals(id)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
