package org.clausewright.desktop.editor.text;

import java.util.Optional;
import org.clausewright.spec.finding.Severity;

/// What the margin shows beside a line.
///
/// @param authority the rank of the section's authority, from 0; empty where it has none
/// @param change    how the line differs from what was committed
/// @param worst     the worst finding on the line
public record MarginLine(Optional<Integer> authority, Optional<Change> change, Optional<Severity> worst) {

    public static final MarginLine EMPTY = new MarginLine(Optional.empty(), Optional.empty(), Optional.empty());

    /// A change of a line since the last commit.
    public enum Change {
        ADDED,
        CHANGED,
        /// Lines that stood below this one are gone.
        REMOVED_BELOW
    }
}
