package org.clausewright.assist;

/// One step of trying out an endpoint.
///
/// @param message what came of it, one sentence
public record Trial(Step step, Result result, String message) {

    /// The steps in their order.
    public enum Step {
        REACHABLE,
        KEY,
        MODEL,
        STRUCTURED,
        SPEED
    }

    /// How it went.
    public enum Result {
        FINE,
        /// Not as it should be; the program works all the same.
        LESS,
        BROKEN
    }
}
