package org.clausewright.lint.conflict;

/// With which force a sentence rules.
enum Modality {
    MUST,
    MUST_NOT,
    SHOULD,
    SHOULD_NOT,
    MAY,
    /// It says how things are, without a modal verb.
    PLAIN;

    boolean forbids() {
        return this == MUST_NOT || this == SHOULD_NOT;
    }

    boolean demands() {
        return this == MUST || this == SHOULD;
    }

    /// One asks for what the other forbids, or allows it.
    boolean opposes(Modality other) {
        return (forbids() && (other.demands() || other == MAY)) || (other.forbids() && (demands() || this == MAY));
    }
}
