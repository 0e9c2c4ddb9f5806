package org.clausewright.history;

import java.util.List;

/// A commit that was made.
///
/// @param id    its full id
/// @param notes what a person should know of it, one sentence each: hooks that exist and were not run, a signature that
///              is missing
public record Committed(String id, String subject, List<String> notes) {

    public Committed {
        notes = List.copyOf(notes);
    }
}
