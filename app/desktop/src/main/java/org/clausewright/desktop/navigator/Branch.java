package org.clausewright.desktop.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of the navigator and what hangs under it.
record Branch(Row row, List<Branch> children) {

    Branch {
        children = List.copyOf(children);
    }

    /// Itself with those below it that match; empty where neither it nor any of them does.
    Optional<Branch> filter(String lowerCaseWords) {
        List<Branch> kept = filter(children, lowerCaseWords);
        return kept.isEmpty() && !row.matches(lowerCaseWords) ? Optional.empty() : Optional.of(new Branch(row, kept));
    }

    static List<Branch> filter(List<Branch> branches, String lowerCaseWords) {
        List<Branch> kept = new ArrayList<>();
        for (Branch branch : branches) {
            branch.filter(lowerCaseWords).ifPresent(kept::add);
        }
        return kept;
    }
}
