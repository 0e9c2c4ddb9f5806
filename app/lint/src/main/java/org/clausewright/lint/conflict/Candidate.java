package org.clausewright.lint.conflict;

import java.util.function.Supplier;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Two passages that may ask for different things, before the ladder and earlier answers are asked.
///
/// @param scenario the case, worked out only for the pairs that are shown
record Candidate(Place left, Place right, String kind, double score, Supplier<String> scenario) {

    /// Where a passage stands.
    ///
    /// @param section the number of its section in [SectionVectors]; -1 where it stands in none
    record Place(SpecDocument document, int section, TextSpan span) {}

    /// The numbers of its two sections as one.
    long sections() {
        int first = Math.min(left.section, right.section);
        return ((long) first << Integer.SIZE) | (Math.max(left.section, right.section) & 0xFFFF_FFFFL);
    }

    /// The same pair, a passage of the spec itself before one of an import.
    Candidate ownFirst() {
        boolean swap = !Origin.isOwn(left.document()) && Origin.isOwn(right.document());
        return swap ? new Candidate(/* left= */ right, /* right= */ left, kind, score, scenario) : this;
    }

    Candidate with(double newScore) {
        return new Candidate(left, right, kind, newScore, scenario);
    }
}
