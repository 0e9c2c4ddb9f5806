package org.clausewright.language;

import java.util.Locale;

/// How binding a rule is.
public enum Modality {
    MUST,
    MUST_NOT,
    SHOULD,
    SHOULD_NOT,
    MAY,
    /// No word says it: the sentence states or commands without a modal.
    DEFAULT;

    /// `must-not`
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isBan() {
        return this == MUST_NOT || this == SHOULD_NOT;
    }

    /// Whether both cannot be obeyed at once: one asks for what the other bans, or allows what the other bans.
    public boolean opposes(Modality other) {
        return isBan() != other.isBan() && this != DEFAULT && other != DEFAULT;
    }
}
