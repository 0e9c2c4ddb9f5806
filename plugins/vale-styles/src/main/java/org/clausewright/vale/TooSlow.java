package org.clausewright.vale;

/// A search was cut off. Thrown out of the regular-expression engine, which knows no other way to stop.
final class TooSlow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooSlow() {
        super("a pattern took too long", null, false, false);
    }
}
