package org.clausewright.workspace;

import java.util.List;
import java.util.Optional;

/// What the program remembers for a person: theme, text size, pane sizes, recent specs. Never a secret. Kept in one
/// file in the user's configuration folder, written soon after a change; a broken file counts as empty and is kept
/// beside the new one.
@SuppressWarnings("DoNotCallSuggester")
public final class Preferences {

    public Optional<String> get(String key) {
        throw new IllegalStateException(key);
    }

    public void put(String key, String value) {
        throw new IllegalStateException(key + value);
    }

    public double number(String key, double otherwise) {
        throw new IllegalStateException(key + otherwise);
    }

    public boolean flag(String key, boolean otherwise) {
        throw new IllegalStateException(key + otherwise);
    }

    public List<String> list(String key) {
        throw new IllegalStateException(key);
    }

    public void putList(String key, List<String> values) {
        throw new IllegalStateException(key + values);
    }
}
