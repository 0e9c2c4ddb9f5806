package org.clausewright.vale;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the expressions of one rule found in a document's text, from one snapshot of it to the next. May be used from
/// several threads.
final class Sweeps {

    private final Map<Expression, Sweep> known = new ConcurrentHashMap<>();

    /// All that an expression finds in a text, in its order.
    List<Groups> find(Expression expression, WholeText text) {
        Sweep now = known.getOrDefault(expression, Sweep.NONE).go(expression, text);
        known.put(expression, now);
        return now.found();
    }
}
