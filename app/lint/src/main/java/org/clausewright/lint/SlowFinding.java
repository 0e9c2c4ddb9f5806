package org.clausewright.lint;

import java.util.List;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a slow rule found. It says nothing of a text in which its own words, or one of its grounds, read differently.
///
/// @param grounds the passages that it rests on besides its own
public record SlowFinding(Finding finding, List<Ground> grounds) {

    /// A passage of the snapshot that was searched.
    ///
    /// @param file a document of the spec or of one that it imports
    public record Ground(SpecPath file, TextSpan span) {

        public Ground {
            requireNonNull(file, "file");
            requireNonNull(span, "span");
        }
    }

    public SlowFinding {
        requireNonNull(finding, "finding");
        grounds = List.copyOf(grounds);
    }

    public SlowFinding with(Finding other) {
        return new SlowFinding(other, grounds);
    }
}
