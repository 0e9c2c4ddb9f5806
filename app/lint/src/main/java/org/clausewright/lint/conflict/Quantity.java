package org.clausewright.lint.conflict;

import java.util.List;
import org.clausewright.language.Sentence;

/// How much, how long, how often, how old or at what time: *within five working days*, *at most 200 words*, *at 21:30*,
/// *twice a week*, *from the third attempt*.
///
/// @param unit   the stem of what is counted; `hour` for all lengths of time, `gram` for weights, `clock` for times of
///               day, `times` for how often, a currency, `age`; with a slash and a stretch of time where it is for each
///               of these, *40 hours a week*; with a sign before it where it is a place in a row, *the fourth day*
/// @param value  in that unit
/// @param bound  whether it is the most, the least, or exactly that
/// @param at     the index of its number in the sentence
/// @param inCase whether it only says which cases are meant: *orders above 30 euros are free*
record Quantity(String unit, double value, Bound bound, int at, boolean inCase) {

    static final String CLOCK = "clock";
    static final String TIMES = "times";
    static final String HOUR = "hour";
    static final String AGE = "age";
    /// Before the unit of a place in a row.
    static final String PLACE = "#";

    private static final double NOTHING = 1e-9;

    enum Bound {
        MOST,
        LEAST,
        EXACTLY
    }

    /// Those of a sentence, in order.
    ///
    /// @param banned whether the sentence bans, so that *more than three* is the most
    static List<Quantity> in(Sentence sentence, boolean banned) {
        return new QuantityReader(sentence, banned).read();
    }

    /// The same where it only says which cases are meant.
    Quantity ofCase() {
        return new Quantity(unit, value, bound, at, true);
    }

    /// Of a thing that is counted by its own name, *three attempts*, and not in a measure.
    boolean isCount() {
        return !Units.isMeasure(unit);
    }

    /// For each hour, day or year.
    boolean isRate() {
        return unit.indexOf('/') > 0;
    }

    boolean isSameMeasure(Quantity other) {
        return unit.equals(other.unit);
    }

    /// Whether one unit is meant and the two cannot both be what is asked for: different bounds of one side, a least
    /// above a most, or a fixed amount outside of the bounds.
    boolean differs(Quantity other) {
        return isSameMeasure(other)
                && isApart(other)
                && (bound == other.bound || excludes(other) || other.excludes(this));
    }

    private boolean isApart(Quantity other) {
        return Math.abs(value - other.value) >= NOTHING;
    }

    private boolean excludes(Quantity other) {
        return (bound == Bound.MOST && other.bound != Bound.MOST && other.value > value)
                || (bound == Bound.LEAST && other.bound != Bound.LEAST && other.value < value);
    }

    /// Whether nothing can keep to both.
    boolean contradicts(Quantity other) {
        boolean fixed = bound == Bound.EXACTLY && other.bound == Bound.EXACTLY && isApart(other);
        return isSameMeasure(other) && (fixed || excludes(other) || other.excludes(this));
    }

    /// Whether no case is within both: *up to 30 euros*, *above 30 euros*.
    boolean isDisjoint(Quantity other) {
        boolean met = !isApart(other) && bound != other.bound && bound != Bound.EXACTLY && other.bound != Bound.EXACTLY;
        return contradicts(other) || (isSameMeasure(other) && met);
    }
}
