package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.lint.conflict.Quantity.Bound;
import org.clausewright.lint.conflict.Units.Unit;

/// Reads the quantities of one sentence, see [Quantity].
final class QuantityReader {

    /// What opens a clause that says which thing is meant.
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose");
    private static final Set<String> BEFORE_ARTICLE =
            Set.of("within", "after", "least", "most", "than", "for", "every");
    private static final Set<String> EACH = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> BEFORE_CLOCK =
            Set.of("at", "until", "till", "by", "between", "after", "before", "from");
    private static final Set<String> OF_AGE = Set.of("over", "under", "of", "below", "above", "from", "least", "than");
    private static final Map<String, String> SIGNS = Map.of("$", "dollar", "€", "euro", "£", "pound", "%", "percent");
    private static final Map<String, String> ADJECTIVES =
            Map.of("hourly", "hour", "daily", "day", "weekly", "week", "monthly", "month", "yearly", "year");
    private static final double THOUSAND = 1000;
    private static final double DAY = 24;
    private static final int DIGITS = 3;
    private static final int NEAR = 3;
    private static final int PERIOD_WITHIN = 4;
    private static final int ADJECTIVE_WITHIN = 6;
    private static final int HALF_A_DAY = 12;
    private static final int LONGEST_MONTH = 31;

    /// A number and its unit, and the first and last word that say it.
    private record Read(String unit, double value, int first, int last) {}

    private final Sentence sentence;
    private final BoundReader bounds;

    QuantityReader(Sentence sentence, boolean banned) {
        this.sentence = sentence;
        this.bounds = new BoundReader(sentence, banned);
    }

    List<Quantity> read() {
        List<Quantity> found = new ArrayList<>();
        boolean inClause = false;
        int read = -1;
        for (int at = 0; at < sentence.size(); at++) {
            inClause = (inClause && !endsClause(at)) || RELATIVES.contains(sentence.word(at));
            if (at <= read || inClause) {
                continue;
            }
            Optional<Read> one = at(at);
            if (one.isPresent()) {
                found.add(quantity(one.get(), at));
                read = one.get().last();
            }
        }
        return List.copyOf(found);
    }

    /// A relative clause ends at a comma, and at the verb of the noun that it belongs to.
    private boolean endsClause(int at) {
        int opens = at - 1;
        boolean hasVerb = false;
        while (opens > 0 && !RELATIVES.contains(sentence.word(opens))) {
            hasVerb |= sentence.tag(opens) == PartOfSpeech.VERB || sentence.tag(opens) == PartOfSpeech.AUXILIARY;
            opens--;
        }
        return sentence.hasBefore(at, ',') || (hasVerb && opens < at - 2 && sentence.tag(at) == PartOfSpeech.AUXILIARY);
    }

    private Quantity quantity(Read read, int at) {
        Bound bound = bounds.of(read.unit(), read.first(), read.last());
        boolean inCase = sentence.inCondition(sentence.words().get(at).span());
        return new Quantity(read.unit(), read.value(), bound, at, inCase);
    }

    private Optional<Read> at(int at) {
        return often(at)
                .or(() -> clock(at))
                .or(() -> date(at))
                .or(() -> place(at))
                .or(() -> amount(at))
                .or(() -> soon(at));
    }

    // How often

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
    private Optional<Double> hours(int at) {
        return Units.of(sentence.word(at))
                .filter(unit -> unit.name().equals(Quantity.HOUR))
                .map(Unit::times);
    }

    // When

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
                && endsHere(at)
                && !isThousands(at + 1)
                && ageUnit(at).isEmpty();
    }

    private boolean endsHere(int at) {
        boolean apart = at + 1 >= sentence.size()
                || (!sentence.gap(at + 1).isBlank() && !sentence.gap(at + 1).startsWith("%"));
        return apart
                || switch (sentence.tag(at + 1)) {
                    case CONJUNCTION, PREPOSITION, SUBORDINATOR, AUXILIARY -> true;
                    default -> false;
                };
    }

    /// *31 March*, *March 31*.
    private Optional<Read> date(int at) {
        boolean month =
                Units.isMonth(sentence.word(at + 1)) && !sentence.word(at + 1).equals("may");
        if (month && sentence.gap(at + 1).isBlank()) {
            return day(at).map(day -> new Read("date", day + LONGEST_MONTH * month(at + 1), at, at + 1));
        }
        boolean opens = Units.isMonth(sentence.word(at)) && !sentence.word(at).equals("may");
        return opens && sentence.gap(at + 1).isBlank()
                ? day(at + 1).map(day -> new Read("date", day + LONGEST_MONTH * month(at), at, at + 1))
                : Optional.empty();
    }

    private Optional<Double> day(int at) {
        String word = sentence.word(at);
        return Units.number(word).or(() -> Units.place(word)).filter(day -> day <= LONGEST_MONTH);
    }

    private int month(int at) {
        return Units.month(sentence.word(at));
    }

    /// *From the fourth day*, *on the 15th of each month*; *after the second call* is a count of calls.
    private Optional<Read> place(int at) {
        Optional<Double> place = Units.place(sentence.word(at));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (ofMonth(at + 1)) {
            return Optional.of(new Read(Quantity.PLACE + "day/month", place.get(), at, at + 3));
        }
        int noun = noun(at);
        boolean last = sentence.word(at).equals("last");
        if (noun < 0 || (last && !ofMonth(noun + 1))) {
            return Optional.empty();
        }
        String stem = Stem.of(sentence.word(noun));
        boolean counted =
                (sentence.word(at - 1).equals("after") || sentence.word(at - 2).equals("after"))
                        && Units.of(sentence.word(noun)).isEmpty();
        String of = ofMonth(noun + 1) ? "/month" : "";
        return Optional.of(new Read((counted ? "" : Quantity.PLACE) + stem + of, place.get(), at, noun));
    }

    private boolean ofMonth(int at) {
        return sentence.word(at).equals("of")
                && (sentence.word(at + 1).equals("month")
                        || sentence.word(at + 2).equals("month"));
    }

    /// *The next morning*, *on the same day*.
    private Optional<Read> soon(int at) {
        String next = sentence.word(at + 1);
        boolean day = next.equals("day") || next.equals("morning") || next.equals("evening");
        return switch (sentence.word(at)) {
            case "next" -> day ? Optional.of(new Read(Quantity.HOUR, DAY, at, at + 1)) : Optional.empty();
            case "same" -> day ? Optional.of(new Read(Quantity.HOUR, DAY - 1, at, at + 1)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    // How much

    private Optional<Read> amount(int at) {
        boolean article = isArticle(at);
        Optional<Double> number = article ? Optional.of(1.0) : Units.number(sentence.word(at));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        boolean isCode = sentence.gap(at).endsWith("+")
                || (sentence.word(at).startsWith("0") && sentence.word(at).length() > 1);
        if (isCode) {
            return Optional.empty();
        }
        int last = at;
        double value = number.get();
        if (isThousands(at + 1)) {
            last = at + 1;
            value = THOUSAND * value + Units.number(sentence.word(at + 1)).orElse(0.0);
        } else if (sentence.gap(at + 1).equals(".")
                && Units.number(sentence.word(at + 1)).isPresent()) {
            last = at + 1;
            value += Double.parseDouble("0." + sentence.word(at + 1));
        }
        Optional<String> sign = sign(at, last);
        if (sign.isPresent()) {
            return Optional.of(new Read(sign.get() + period(last), value, at, last));
        }
        Optional<String> age = ageUnit(at);
        if (age.isPresent()) {
            return Optional.of(new Read(age.get(), value, at, last));
        }
        int noun = noun(last);
        if (noun < 0) {
            return Optional.empty();
        }
        String word = sentence.word(noun);
        boolean half = word.equals("hour")
                && sentence.word(noun + 1).equals("and")
                && sentence.word(noun + 3).equals("half");
        Optional<Unit> unit = Units.of(word);
        double amount = (value + (half ? 0.5 : 0)) * unit.map(Unit::times).orElse(1.0);
        String name = unit.map(Unit::name).orElse(Stem.of(word));
        boolean old = sentence.word(noun + 1).equals("old")
                || (sentence.word(noun + 1).equals("of")
                        && sentence.word(noun + 2).equals("age"));
        return Optional.of(
                old && word.startsWith("year")
                        ? new Read(Quantity.AGE, value, at, noun + 1)
                        : new Read(name + period(noun), amount, at, noun));
    }

    /// The second half of *5,000*.
    private boolean isThousands(int at) {
        return sentence.word(at).length() == DIGITS
                && sentence.gap(at).equals(",")
                && Units.number(sentence.word(at)).isPresent();
    }

    /// *Within an hour*.
    private boolean isArticle(int at) {
        String word = sentence.word(at);
        return (word.equals("a") || word.equals("an"))
                && BEFORE_ARTICLE.contains(sentence.word(at - 1))
                && hours(at + 1).isPresent();
    }

    /// *$80*, *10 %*.
    private Optional<String> sign(int first, int last) {
        String before = sentence.gap(first).strip();
        String behind = sentence.gap(last + 1).strip();
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            boolean percent = sign.getKey().equals("%");
            if ((!percent && before.endsWith(sign.getKey())) || behind.startsWith(sign.getKey())) {
                return Optional.of(sign.getValue());
            }
        }
        return Optional.empty();
    }

    /// *Anyone over 16*, *children under 12*, *aged 18*: a number of years.
    private Optional<String> ageUnit(int at) {
        String before = sentence.word(at - 1);
        if (before.equals("aged") || before.equals("age")) {
            return Optional.of(Quantity.AGE);
        }
        boolean person = false;
        for (int i = at - 2; i >= Math.max(0, at - 4); i--) {
            person |= Clash.isPerson(Stem.of(sentence.word(i)));
        }
        return OF_AGE.contains(before) && person && endsHere(at) ? Optional.of(Quantity.AGE) : Optional.empty();
    }

    /// The index of the noun that a number counts; -1 where none follows.
    private int noun(int at) {
        int noun = at + 1;
        while (noun < sentence.size() && noun < at + NEAR && sentence.tag(noun) != PartOfSpeech.NOUN) {
            noun++;
        }
        // *100 dpi fonts* are of that kind, and nothing is so many.
        boolean ofKind = sentence.tag(noun + 1) == PartOfSpeech.NOUN
                && sentence.gap(noun + 1).isBlank();
        return ofKind || sentence.tag(noun) != PartOfSpeech.NOUN || !isTogether(at, noun) ? -1 : noun;
    }

    private boolean isTogether(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            boolean within = sentence.gap(i).isBlank() || sentence.gap(i).equals("-");
            boolean describes =
                    i == to || sentence.tag(i) == PartOfSpeech.ADJECTIVE || sentence.tag(i) == PartOfSpeech.GERUND;
            if (!within || !describes) {
                return false;
            }
        }
        return true;
    }

    /// For each of what it is: *40 hours a week*, *the weekly time is 40 hours*.
    private String period(int noun) {
        for (int i = noun + 1; i <= noun + PERIOD_WITHIN && sentence.gap(i).isBlank(); i++) {
            if (EACH.contains(sentence.word(i)) && hours(i + 1).isPresent()) {
                return "/" + sentence.word(i + 1);
            }
        }
        for (int i = noun - 1; i >= Math.max(0, noun - ADJECTIVE_WITHIN); i--) {
            String each = ADJECTIVES.get(sentence.word(i));
            if (each != null) {
                return "/" + each;
            }
        }
        return "";
    }
}
