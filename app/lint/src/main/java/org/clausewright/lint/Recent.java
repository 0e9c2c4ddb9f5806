package org.clausewright.lint;

import org.jspecify.annotations.Nullable;

/// One copy of values that come again and again, as messages do: of the last ones only, so that it stays small
/// whatever it is given.
final class Recent {

    private static final int SIZE = 1 << 10;

    private final @Nullable Object[] values = new @Nullable Object[SIZE];

    /// The value, or an equal one that was given before.
    @SuppressWarnings("unchecked") // equal strings and equal lists are of one type here
    <T> T same(T value) {
        int hash = value.hashCode();
        int at = (hash ^ (hash >>> 16)) & (SIZE - 1);
        Object known = values[at];
        if (known != null && known.equals(value)) {
            return (T) known;
        }
        values[at] = value;
        return value;
    }
}
