package org.clausewright.desktop.conflicts;

import java.util.Optional;

/// What an author can do about a pair, in the order of the digits that choose them.
enum Remedy {
    REWORD_FIRST,
    REWORD_SECOND,
    EXCEPT_FIRST,
    EXCEPT_SECOND,
    PRECEDENT,
    LINK,
    ACCEPT,
    RESOLVED;

    static Optional<Remedy> ofDigit(int digit) {
        return digit >= 1 && digit <= values().length ? Optional.of(values()[digit - 1]) : Optional.empty();
    }

    int digit() {
        return ordinal() + 1;
    }

    /// Whether it says one or both sentences in other words.
    boolean isWriting() {
        return writesLeft() || writesRight();
    }

    boolean writesLeft() {
        return this == REWORD_FIRST || this == EXCEPT_FIRST || this == LINK;
    }

    boolean writesRight() {
        return this == REWORD_SECOND || this == EXCEPT_SECOND || this == LINK;
    }

    String key() {
        return switch (this) {
            case REWORD_FIRST -> "rewordFirst";
            case REWORD_SECOND -> "rewordSecond";
            case EXCEPT_FIRST -> "exceptFirst";
            case EXCEPT_SECOND -> "exceptSecond";
            case PRECEDENT -> "precedent";
            case LINK -> "link";
            case ACCEPT -> "accept";
            case RESOLVED -> "resolve";
        };
    }
}
