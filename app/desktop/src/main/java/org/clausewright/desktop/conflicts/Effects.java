package org.clausewright.desktop.conflicts;

import java.util.List;
import org.clausewright.spec.finding.Finding;

/// What linting a change has come to.
sealed interface Effects {

    /// There is nothing to lint.
    record None() implements Effects {}

    record Running() implements Effects {}

    /// @param brought errors and warnings that are not there now
    record Known(List<Finding> brought) implements Effects {

        public Known {
            brought = List.copyOf(brought);
        }
    }
}
