package org.clausewright.lint.conflict;

import java.util.Optional;
import org.clausewright.spec.document.SpecDocument;

/// Which spec the side of a pair is of.
final class Origin {

    private Origin() {}

    /// Whether a pair of passages of these documents is this spec's affair: what one import says beside itself, or
    /// beside what it imports, is to be settled there.
    static boolean mayMeet(SpecDocument left, SpecDocument right) {
        Optional<String> one = of(left);
        return one.isEmpty() || !one.equals(of(right));
    }

    static boolean isOwn(SpecDocument document) {
        return of(document).isEmpty();
    }

    /// The prefix of the import of this spec that a document came with; empty for the spec's own.
    private static Optional<String> of(SpecDocument document) {
        return document.path().prefix().map(prefix -> prefix.split(":", 2)[0]);
    }
}
