package org.clausewright.spec;

import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// Why an import has no effect, or not the one that was meant.
///
/// @param prefix  as `spec.yaml` names it
/// @param message what is the matter, a sentence for a person
/// @param advice  the way out, a sentence
/// @param meant   another path that may have been meant, where one is near enough
public record ImportProblem(String prefix, Kind kind, String message, String advice, Optional<String> meant) {

    /// What sort of problem it is.
    public enum Kind {
        /// It cannot be found, read or used.
        MISSING,
        /// It was read, but nothing in its `spec.yaml` can be used, so that the defaults hold in it.
        SETTINGS,
        /// It leads back to a spec that it is imported by.
        CYCLIC,
        /// It lies outside of the spec's repository, and nobody has said that the spec may read there.
        UNTRUSTED
    }

    public ImportProblem {
        requireNonNull(prefix, "prefix");
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
        requireNonNull(advice, "advice");
        requireNonNull(meant, "meant");
    }
}
