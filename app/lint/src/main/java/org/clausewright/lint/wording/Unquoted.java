package org.clausewright.lint.wording;

import java.util.function.Consumer;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.jspecify.annotations.Nullable;

/// Passes on what was found outside of quotation marks.
final class Unquoted implements Consumer<Hit> {

    private final Prose prose;
    private final Consumer<Hit> hits;
    private @Nullable Quotes quotes;

    Unquoted(Prose prose, Consumer<Hit> hits) {
        this.prose = prose;
        this.hits = hits;
    }

    @Override
    public void accept(Hit hit) {
        Quotes known = quotes == null ? Quotes.in(prose) : quotes;
        quotes = known;
        if (!known.hold(hit.span())) {
            hits.accept(hit);
        }
    }
}
