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
    private static final Map<String, String> SIGNS = Map.of("$", "dollar", "€", "euro", "£", "pound", "%", "percent");
    private static final Map<String, String> ADJECTIVES =
            Map.of("hourly", "hour", "daily", "day", "weekly", "week", "monthly", "month", "yearly", "year");
    private static final double THOUSAND = 1000;
    private static final int PERIOD_WITHIN = 4;
    private static final int ADJECTIVE_WITHIN = 6;

    /// A number and its unit, and the first and last word that say it.
    record Read(String unit, double value, int first, int last) {}

    private final Sentence sentence;
    private final BoundReader bounds;
    private final NumberPlace place;
    private final TimeReader time;

    QuantityReader(Sentence sentence, boolean banned) {
        this.sentence = sentence;
        this.bounds = new BoundReader(sentence, banned);
        this.place = new NumberPlace(sentence);
        this.time = new TimeReader(sentence, place);
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
        return time.at(at).or(() -> amount(at)).or(() -> time.soon(at));
    }

    private Optional<Read> amount(int at) {
        Optional<Double> number = isArticle(at) ? Optional.of(1.0) : Units.number(sentence.word(at));
        boolean isCode = sentence.gap(at).endsWith("+")
                || (sentence.word(at).startsWith("0") && sentence.word(at).length() > 1);
        if (number.isEmpty() || isCode) {
            return Optional.empty();
        }
        int last = at;
        double value = number.get();
        if (place.isThousands(at + 1)) {
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
        Optional<String> age = place.ageUnit(at);
        if (age.isPresent()) {
            return Optional.of(new Read(age.get(), value, at, last));
        }
        return counted(at, place.noun(last), value);
    }

    private Optional<Read> counted(int at, int noun, double value) {
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

    /// *Within an hour*.
    private boolean isArticle(int at) {
        String word = sentence.word(at);
        return (word.equals("a") || word.equals("an"))
                && BEFORE_ARTICLE.contains(sentence.word(at - 1))
                && time.hours(at + 1).isPresent();
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

    /// For each of what it is: *40 hours a week*, *the weekly time is 40 hours*.
    private String period(int noun) {
        for (int i = noun + 1; i <= noun + PERIOD_WITHIN && sentence.gap(i).isBlank(); i++) {
            if (TimeReader.EACH.contains(sentence.word(i)) && time.hours(i + 1).isPresent()) {
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
