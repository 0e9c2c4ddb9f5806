package org.clausewright.vale;

import java.util.function.Consumer;

/// `existence`: something that should not be there.
record Existence(Definition rule, Expression expression, Exceptions exceptions) implements Check {

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        Exceptions.Within excepted = exceptions.within(text);
        for (Groups found : text.find(expression)) {
            if (found.end() > found.start() && !excepted.hold(found.start(), found.end())) {
                matches.accept(rule.match(found.start(), found.end(), found.in(text.text())));
            }
        }
    }
}
