package org.clausewright.lint.conflict;

import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Months;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.lint.conflict.QuantityReader.Read;
import org.clausewright.lint.conflict.Units.Unit;

/// Reads how often and when something is done: *twice a day*, *at 21:30*, *by 31 March*, *from the third attempt*.
record TimeReader(Sentence sentence, NumberPlace place) {

    /// Before a unit of time: for each of these.
    static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");

    private static final Set<String> BEFORE_CLOCK =
            Set.of("at", "until", "till", "by", "between", "after", "before", "from");
    private static final double DAY = 24;
    private static final int HALF_A_DAY = 12;
    private static final int LONGEST_MONTH = 31;

    /// What is said from a word on; empty where no time is.
    Optional<Read> at(int at) {
        return often(at).or(() -> clock(at)).or(() -> date(at)).or(() -> inRow(at));
    }

    /// *Twice a day*, *every two hours*, *every week*, *daily*.
    private Optional<Read> often(int at) {
        String word = sentence.word(at);
        if (word.equals("every") || word.equals("each")) {
            Optional<Double> number = Units.number(sentence.word(at + 1));
            int unit = number.isPresent() ? at + 2 : at + 1;
            boolean single = number.isPresent() || !sentence.word(unit).endsWith("s");
            return single && sentence.gap(unit).isBlank()
                    ? hours(unit).map(hours -> new Read(Quantity.TIMES, 1 / (hours * number.orElse(1.0)), at, unit))
                    : Optional.empty();
        }
        PartOfSpeech next = sentence.tag(at + 1);
        boolean describes = (next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJECTIVE || next == PartOfSpeech.GERUND)
                && sentence.gap(at + 1).isBlank();
        if (Units.each(word).isPresent() && !describes) {
            return Units.each(word).map(hours -> new Read(Quantity.TIMES, 1 / hours, at, at));
        }
        boolean counted = Stem.of(sentence.word(at + 1)).equals("tim")
                && sentence.word(at + 1).endsWith("s");
        Optional<Double> times = counted ? Units.number(word) : Units.times(word);
        int each = counted ? at + 2 : at + 1;
        if (times.isEmpty() || !EACH.contains(sentence.word(each))) {
            return Optional.empty();
        }
        return hours(each + 1).map(hours -> new Read(Quantity.TIMES, times.get() / hours, at, each + 1));
    }

    /// Those of the unit of time at an index.
    Optional<Double> hours(int at) {
        return Units.of(sentence.word(at))
                .filter(unit -> unit.name().equals(Quantity.HOUR))
                .map(Unit::times);
    }

    /// *21:30*, *9 p.m.*, *noon*, *between 9 and 5*.
    private Optional<Read> clock(int at) {
        Optional<Double> named = Units.clock(sentence.word(at));
        if (named.isPresent()) {
            return Optional.of(new Read(Quantity.CLOCK, named.get(), at, at));
        }
        Optional<Double> hour = Units.number(sentence.word(at)).filter(value -> value <= DAY);
        if (hour.isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> minutes = sentence.gap(at + 1).equals(":")
                        || (sentence.gap(at + 1).equals(".")
                                && sentence.word(at + 1).length() == 2)
                ? Units.number(sentence.word(at + 1))
                : Optional.empty();
        int last = minutes.isPresent() ? at + 1 : at;
        String next = sentence.word(last + 1);
        boolean named12 = Units.of(next)
                        .filter(unit -> unit.name().equals(Quantity.CLOCK))
                        .isPresent()
                && (sentence.gap(last + 1).isBlank() || sentence.gap(last + 1).isEmpty());
        boolean digit = Character.isDigit(sentence.word(at).charAt(0));
        if (!named12 && minutes.isEmpty() && !(digit && isBareClock(at))) {
            return Optional.empty();
        }
        double value = hour.get() + minutes.orElse(0.0) / 60;
        boolean afternoon = named12 && next.startsWith("p") && value < HALF_A_DAY;
        boolean wraps = !named12
                && minutes.isEmpty()
                && sentence.word(at - 1).equals("and")
                && Units.number(sentence.word(at - 2))
                        .filter(from -> from >= value)
                        .isPresent();
        return Optional.of(
                new Read(Quantity.CLOCK, value + (afternoon || wraps ? HALF_A_DAY : 0), at, named12 ? last + 1 : last));
    }

    /// *At 9*, *between 9 and 5*: nothing is counted.
    private boolean isBareClock(int at) {
        String before = sentence.word(at - 1);
        boolean second = before.equals("and") && sentence.word(at - 3).equals("between");
        boolean first = BEFORE_CLOCK.contains(before) && !before.equals("from") && !before.equals("by");
        boolean between = !before.equals("between") || sentence.word(at + 1).equals("and");
        return (first || second)
                && between
                && place.endsHere(at)
                && !place.isThousands(at + 1)
                && place.ageUnit(at).isEmpty();
    }

    /// *31 March*, *March 31*.
    private Optional<Read> date(int at) {
        boolean month =
                Months.isMonth(sentence.word(at + 1)) && !sentence.word(at + 1).equals("may");
        if (month && sentence.gap(at + 1).isBlank()) {
            return day(at).map(day -> new Read("date", day + LONGEST_MONTH * month(at + 1), at, at + 1));
        }
        boolean opens = Months.isMonth(sentence.word(at)) && !sentence.word(at).equals("may");
        return opens && sentence.gap(at + 1).isBlank()
                ? day(at + 1).map(day -> new Read("date", day + LONGEST_MONTH * month(at), at, at + 1))
                : Optional.empty();
    }

    private Optional<Double> day(int at) {
        String word = sentence.word(at);
        return Units.number(word).or(() -> Units.place(word)).filter(day -> day <= LONGEST_MONTH);
    }

    private int month(int at) {
        return Months.indexOf(sentence.word(at));
    }

    /// *From the fourth day*, *on the 15th of each month*; *after the second call* is a count of calls.
    private Optional<Read> inRow(int at) {
        Optional<Double> nth = Units.place(sentence.word(at));
        if (nth.isEmpty()) {
            return Optional.empty();
        }
        if (ofMonth(at + 1)) {
            return Optional.of(new Read(Quantity.PLACE + "day/month", nth.get(), at, at + 3));
        }
        int noun = place.noun(at);
        boolean last = sentence.word(at).equals("last");
        if (noun < 0 || (last && !ofMonth(noun + 1))) {
            return Optional.empty();
        }
        String stem = Stem.of(sentence.word(noun));
        boolean counted =
                (sentence.word(at - 1).equals("after") || sentence.word(at - 2).equals("after"))
                        && Units.of(sentence.word(noun)).isEmpty();
        String of = ofMonth(noun + 1) ? "/month" : "";
        return Optional.of(new Read((counted ? "" : Quantity.PLACE) + stem + of, nth.get(), at, noun));
    }

    private boolean ofMonth(int at) {
        return sentence.word(at).equals("of")
                && (sentence.word(at + 1).equals("month")
                        || sentence.word(at + 2).equals("month"));
    }

    /// *The next morning*, *on the same day*.
    Optional<Read> soon(int at) {
        String next = sentence.word(at + 1);
        boolean day = next.equals("day") || next.equals("morning") || next.equals("evening");
        return switch (sentence.word(at)) {
            case "next" -> day ? Optional.of(new Read(Quantity.HOUR, DAY, at, at + 1)) : Optional.empty();
            case "same" -> day ? Optional.of(new Read(Quantity.HOUR, DAY - 1, at, at + 1)) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
