package org.clausewright.spec.finding;

import org.clausewright.spec.SpecEdit;

import static java.util.Objects.requireNonNull;

/// A remedy that is complete as it stands, in whichever files.
///
/// @param title what it does, as a button says it
public record Fix(String title, SpecEdit edit) implements Remedy {

    public Fix {
        requireNonNull(title, "title");
        requireNonNull(edit, "edit");
    }
}
