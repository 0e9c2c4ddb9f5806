package org.clausewright.desktop.changes;

import org.clausewright.history.Status;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Failure;

/// How the spec stands to a repository.
public sealed interface Versions {

    /// Nobody has looked yet.
    record Unknown() implements Versions {}

    /// The spec stands in no repository.
    record None() implements Versions {}

    /// There is one, and it cannot be read.
    record Unreadable(Failure failure) implements Versions {}

    /// The spec stands in a repository.
    record Inside(VersionedFolder folder, Status status) implements Versions {}
}
