package org.clausewright.desktop.conflicts;

import java.util.Arrays;
import java.util.Optional;

/// What an author can do about a pair, in the order of the digits that choose them.
enum Remedy {
    REWORD_FIRST(1),
    REWORD_SECOND(2),
    EXCEPT_FIRST(3),
    EXCEPT_SECOND(4),
    PRECEDENT(5),
    LINK(6),
    ACCEPT(7),
    RESOLVED(8);

    private final int digit;

    Remedy(int digit) {
        this.digit = digit;
    }

    static Optional<Remedy> ofDigit(int digit) {
        return Arrays.stream(values()).filter(remedy -> remedy.digit == digit).findFirst();
    }

    int digit() {
        return digit;
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
