package org.clausewright.vale;

import java.util.function.Consumer;
import java.util.regex.Matcher;

/// `existence`: something that should not be there.
record Existence(Definition rule, Expression expression, Exceptions exceptions) implements Check {

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        Matcher matcher = expression.matcher(text.text());
        while (matcher.find()) {
            boolean excepted = exceptions.hold(text.text(), matcher.start(), matcher.end());
            if (matcher.end() > matcher.start() && !excepted) {
                matches.accept(rule.match(matcher.start(), matcher.end(), matcher.group()));
            }
        }
    }
}
