package org.clausewright.desktop.navigator;

import java.util.List;
import org.clausewright.spec.Spec;

/// The whole tree of a snapshot.
///
/// @param spec     the snapshot that the rows are of
/// @param branches the documents where there are several, else the sections of the only one
record Outline(Spec spec, List<Branch> branches, int sections, int clauses) {

    Outline {
        branches = List.copyOf(branches);
    }
}
