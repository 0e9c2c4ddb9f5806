package org.clausewright.vale;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// What one of Vale's extension points looks for.
interface Check {

    /// Looks at one text.
    ///
    /// @throws TooSlow where a pattern does not come to an end
    void read(LintText text, Consumer<Match> matches);

    /// Which of a document's matches count, in the order of the document.
    ///
    /// @param <T>  a match and its place
    /// @param note what [Match#note] of each says
    default <T> List<T> settle(List<T> matches, Function<T, String> note) {
        return matches;
    }
}
