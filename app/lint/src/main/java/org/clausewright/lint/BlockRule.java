package org.clausewright.lint;

import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.spec.document.Passage;

/// A rule that needs to see no more than one passage, and what it asks of [Facts]. Its result is kept for as long as
/// the block that holds the passage is the same and the facts that it asked for are.
public non-sealed interface BlockRule extends Rule {

    /// The kinds of passages that it looks at.
    default Set<Passage.Kind> kinds() {
        return Set.of(Passage.Kind.RULE);
    }

    /// Looks at a passage. Called for every passage of those kinds, whatever its language.
    void check(Prose prose, Facts facts, Consumer<Hit> hits);
}
