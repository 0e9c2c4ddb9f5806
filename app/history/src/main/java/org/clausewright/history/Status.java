package org.clausewright.history;

import java.util.List;

/// What differs from the last commit, at one moment.
///
/// @param files     the changed files below the spec's root, in the order of their names; ignored ones are not here
/// @param elsewhere the changed files in the rest of the repository, relative to its top, and those below the spec's
///                  root whose names a spec cannot hold
public record Status(Head head, List<ChangedFile> files, List<String> elsewhere) {

    public Status {
        files = List.copyOf(files);
        elsewhere = List.copyOf(elsewhere);
    }

    public boolean isClean() {
        return files.isEmpty();
    }
}
