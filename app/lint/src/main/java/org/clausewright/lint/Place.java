package org.clausewright.lint;

import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Some words of a spec.
///
/// @param span in offsets of the file
public record Place(SpecPath file, TextSpan span) {

    public Place {
        requireNonNull(file, "file");
        requireNonNull(span, "span");
    }

    /// Two places of which one thing is said.
    record Pair(Place one, Place other) {

        /// Whether another one is of the same two places, whichever comes first.
        boolean meets(Pair that) {
            return (one.meets(that.one) && other.meets(that.other)) || (one.meets(that.other) && other.meets(that.one));
        }
    }

    private boolean meets(Place that) {
        return file.equals(that.file) && span.overlaps(that.span);
    }
}
