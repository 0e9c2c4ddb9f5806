package org.clausewright.desktop.problems;

import org.clausewright.spec.finding.Finding;

/// A line of the list.
sealed interface ProblemRow {

    /// The head of a group.
    record Group(String title, int count) implements ProblemRow {}

    /// @param line counted from 1
    record Item(Finding finding, int line) implements ProblemRow {

        /// `spec.md:116`
        String place() {
            return finding.file().value() + ":" + line;
        }

        /// Whether it is the same finding in another snapshot, wherever its words stand now.
        boolean isLike(Item other) {
            return finding.rule().equals(other.finding.rule())
                    && finding.file().equals(other.finding.file())
                    && finding.text().equals(other.finding.text())
                    && finding.clause().equals(other.finding.clause());
        }
    }
}
