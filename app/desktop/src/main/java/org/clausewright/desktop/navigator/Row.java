package org.clausewright.desktop.navigator;

import java.util.Locale;
import java.util.Optional;
import org.clausewright.spec.SpecPath;

/// One row of the navigator. It says nothing of where its text stands, so that a row is equal to itself in the next
/// snapshot as long as it looks the same.
///
/// @param key       tells rows apart, and finds a row again in the next snapshot; see [RowKey]
/// @param id        of the section or clause, with the prefix of an import; empty for a document
/// @param label     title, clause words or file name
/// @param authority what its own heading says
/// @param examples  how many examples and prompts it has
/// @param findings  how many open errors and warnings
record Row(RowKey key, String id, String label, Optional<String> authority, int examples, int findings) {

    /// @param occurrence 0, or more where the id stands in the file again, which is an error and has to be shown
    record RowKey(Kind kind, SpecPath file, String id, int occurrence) {}

    enum Kind {
        /// A spec that is imported; its rows cannot be changed.
        IMPORT,
        DOCUMENT,
        SECTION,
        CLAUSE
    }

    Kind kind() {
        return key.kind();
    }

    /// Whether it is of an import.
    boolean isImported() {
        return key.file().prefix().isPresent();
    }

    boolean matches(String lowerCaseWords) {
        return label.toLowerCase(Locale.ROOT).contains(lowerCaseWords)
                || id.toLowerCase(Locale.ROOT).contains(lowerCaseWords);
    }
}
