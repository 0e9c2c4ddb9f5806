package org.clausewright.history;

import java.util.Set;

/// The ids of clauses and sections that a spec has, or ever had in any commit of any branch or tag.
///
/// @param complete false where the time allowed ran out before the oldest commits were read
public record IdHistory(Set<String> ids, boolean complete) {

    /// Of a spec outside any repository.
    public static final IdHistory NONE = new IdHistory(Set.of(), true);

    public IdHistory {
        ids = Set.copyOf(ids);
    }

    public boolean everUsed(String id) {
        return ids.contains(id);
    }
}
