package org.clausewright.lint;

import java.util.Optional;
import org.clausewright.spec.finding.Finding;

import static java.util.Objects.requireNonNull;

/// What a slow rule found. It says nothing of a text in which its own words, or the other place, read differently.
///
/// @param beside the other place of the snapshot that was searched, where it is about two
public record SlowFinding(Finding finding, Optional<Place> beside) {

    public SlowFinding {
        requireNonNull(finding, "finding");
        requireNonNull(beside, "beside");
    }

    public SlowFinding with(Finding other) {
        return new SlowFinding(other, beside);
    }
}
