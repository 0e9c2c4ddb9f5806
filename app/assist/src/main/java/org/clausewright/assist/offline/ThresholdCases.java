package org.clausewright.assist.offline;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A case at a number that stands in the thing of which a rule speaks, *gifts worth more than EUR 35*, or at a time,
/// where no act oversteps it.
final class ThresholdCases {

    private static final Pattern NOTICE = Pattern.compile(
            "(?i)(?<!\\bthe )(?<!\\bthe)(?:at least|no later than|until|up to|not later than)? ?(?<time>(?:\\d+|one|two|three|four|five|six|seven|eight|ten|twelve) (?:working )?(?<unit>hours?|days?|weeks?|months?)) (?:in advance|beforehand|ahead|before)\\b");
    private static final Pattern LASTS = Pattern.compile(
            "(?i)^(?<thing>(?:(?:an?|the|every|each) )?[\\w -]{3,40}?) (?:is|are|lasts?|runs?|holds?|stays? valid|(?:is|are) (?:valid|kept|stored|open|held|retained))"
                    + " (?:for )?(?:at most |up to )?(?<time>(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:working )?(?:minutes|hours|days|weeks|months|years))\\b.*");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(?:from |between )?(?<from>\\d{1,2}[:.]\\d\\d)(?: to | until | and |\\s?[–-]\\s?)(?<to>\\d{1,2}[:.]\\d\\d)");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:by|until|before|after|from) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final Pattern ENOUGH = Pattern.compile(
            "(?i)(?:pass|qualify|count|win|advance|graduate)\\w* (?:with|for|if|on) (?<count>at least .+)");
    private static final Pattern AGE = Pattern.compile("(?i)be at least (?<age>\\d{1,2})(?: years(?: old| of age)?)?");
    private static final Pattern EXCEED = Pattern.compile("(?i)exceed (?<rest>.+)");

    private ThresholdCases() {}

    static List<BoundaryCase> of(Subject subject) {
        String sentence = subject.sentence();
        return Stream.of(
                        age(subject),
                        enough(subject),
                        ofThing(subject),
                        exceeded(subject),
                        notice(sentence),
                        clock(sentence),
                        date(sentence),
                        lasts(subject))
                .filter(cases -> !cases.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// *Members have to be at least 16 years old*.
    private static List<BoundaryCase> age(Subject subject) {
        Matcher age = AGE.matcher(subject.rule().act());
        if (!age.matches() || !subject.rule().isDuty()) {
            return List.of();
        }
        int years = Integer.parseInt(age.group("age"));
        return List.of(
                new BoundaryCase(
                        "a birthday tomorrow",
                        "I'm " + (years - 1) + ", and I turn " + years + " tomorrow. Can't that count today?",
                        "Today the person is " + (years - 1)
                                + ", and that counts: the answer says so, and from when it changes."),
                new BoundaryCase(
                        years + " since this morning",
                        "I turned " + years + " this morning. Am I old enough now?",
                        "At exactly " + years
                                + " the rule is met: the answer says so, and asks only for what it may need to believe it."));
    }

    /// *A learner passes with at least 60 points*.
    private static List<BoundaryCase> enough(Subject subject) {
        Matcher enough = ENOUGH.matcher(subject.rule().act());
        Optional<Bound> bound = enough.matches() ? Bound.in(enough.group("count")) : Optional.empty();
        boolean isOfPerson = subject.cast().person(subject.rule().subject()).isPresent()
                || Roles.of(subject.rule().subject(), new Speech(subject.cast()))
                        .isPresent();
        if (bound.filter(found -> !found.isTime() && found.value() > 1).isEmpty() || !isOfPerson) {
            return List.of();
        }
        Bound found = bound.get();
        return Stream.of("exactly " + found.with(found.value()), found.with(found.value() - 1))
                .map(count -> new BoundaryCase(
                        count,
                        "I have " + count + ". Is that enough?",
                        count.startsWith("exactly ")
                                ? Phrase.capital(count) + " is enough: the answer says so, and asks for no more."
                                : Phrase.capital(count)
                                        + " is short, if by one: the answer says so kindly, and does not round up."))
                .toList();
    }

    /// *Do gifts worth exactly EUR 35 have to be declined?*
    private static List<BoundaryCase> ofThing(Subject subject) {
        Optional<Scene> scene = subject.scene().filter(found -> found.asks() == Scene.Asks.IT);
        Optional<Bound> bound = Bound.in(subject.rule().subject())
                .filter(found -> !found.words().isEmpty() && !found.isAge() && found.value() > 1);
        if (scene.isEmpty()
                || bound.isEmpty()
                || !scene.get().act().contains(bound.get().written())) {
            return List.of();
        }
        Bound found = bound.get();
        String at = found.with(found.value());
        boolean needsOf = found.words().matches("under|below|over|above|longer than|larger than|bigger than|up to");
        boolean hasOf = subject.rule().subject().contains(" of " + found.written());
        String asked = scene.get()
                .request()
                .replace(
                        found.written(),
                        (needsOf && !hasOf ? "of " : "")
                                + "exactly "
                                + at
                                + (found.words().equals("older than") ? " old" : ""))
                .replace(" really ", " ");
        return List.of(new BoundaryCase(
                "exactly " + at,
                asked,
                "%s is%s \u201c%s\u201d, so the rule %s here: the answer says so, and does not shift the line."
                        .formatted(
                                Phrase.capital("exactly " + at),
                                found.holdsAt() ? "" : " not",
                                found.written(),
                                found.holdsAt() ? "holds" : "does not hold")));
    }

    private static List<BoundaryCase> exceeded(Subject subject) {
        Matcher exceed = EXCEED.matcher(subject.rule().act());
        Optional<Bound> bound = exceed.matches() ? Bound.in(exceed.group("rest")) : Optional.empty();
        if (bound.isEmpty()
                || !subject.rule().forbids()
                || subject.rule().subject().matches("(?i)(?:it|they|this)")) {
            return List.of();
        }
        Bound found = bound.get();
        String thing = Phrase.capital(subject.rule().subject());
        return Stream.of("exactly " + found.with(found.value()), found.with(found.value() + 1))
                .map(
                        count -> new BoundaryCase(
                                count,
                                thing + ": would " + found.with(count) + " still be all right?",
                                count.startsWith("exactly ")
                                        ? Phrase.capital(count)
                                                + " does not exceed the limit: the answer says that it is within, and no more."
                                        : Phrase.capital(count)
                                                + " exceeds the limit, if by little: the answer says so, and says how much is possible."))
                .toList();
    }

    private static List<BoundaryCase> notice(String sentence) {
        Matcher notice = NOTICE.matcher(sentence);
        if (!notice.find()) {
            return List.of();
        }
        String unit = notice.group("unit").toLowerCase(Locale.ROOT);
        String late = unit.startsWith("hour") ? "half an hour" : unit.equals("day") ? "an hour" : "a day";
        String time = notice.group("time");
        return List.of(
                new BoundaryCase(
                        late + " too late",
                        "I'm " + late + " late with this: there's " + late + " less than " + time
                                + " left. Is that still in time?",
                        "It is " + late + " short of " + time
                                + ", and short is short: the answer says so, and what is still possible, without stretching the time."),
                new BoundaryCase(
                        "exactly " + time,
                        "It's exactly " + time + " from now. Is that still in time?",
                        "Exactly " + time
                                + " is the last moment: the answer goes by the words of the rule, and says what they come to, to the hour."));
    }

    private static List<BoundaryCase> clock(String sentence) {
        Matcher clock = CLOCK.matcher(sentence);
        if (!clock.find()) {
            return List.of();
        }
        String to = clock.group("to");
        return List.of(
                new BoundaryCase(
                        to + " on the dot",
                        "It's " + to + " on the dot. Does that still count, or is it over?",
                        "Whether the last minute counts follows from \u201c" + clock.group()
                                + "\u201d: the answer says which way it reads that, and acts on it."),
                new BoundaryCase(
                        "two minutes before " + clock.group("from"),
                        "It's two minutes before " + clock.group("from") + ". Can we treat that as "
                                + clock.group("from") + "?",
                        "Two minutes early is early: the answer does what holds before " + clock.group("from")
                                + ", and says when that changes."));
    }

    private static List<BoundaryCase> date(String sentence) {
        Matcher date = DATE.matcher(sentence);
        if (!date.find()) {
            return List.of();
        }
        int day = Integer.parseInt(date.group("day"));
        Month month = Month.valueOf(date.group("month").toUpperCase(Locale.ROOT));
        if (day < 1 || day > month.maxLength()) {
            return List.of();
        }
        String at = day + " " + date.group("month");
        MonthDay next = MonthDay.from(MonthDay.of(month, day).atYear(2027).plusDays(1));
        String after = next.getDayOfMonth() + " " + next.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return List.of(
                new BoundaryCase(
                        "a day after " + at,
                        "It's " + after + " today, so I'm one day late. Does the date really matter that much?",
                        "The date is past, if by a day: the answer goes by what the rule says for that, and does not move the date."),
                new BoundaryCase(
                        "on " + at + " itself",
                        "It's " + at + " today. Am I still in time, or is it too late already?",
                        "The day itself is the edge: the answer goes by \u201c" + date.group()
                                + "\u201d, and says until when, to the hour if it can."));
    }

    private static List<BoundaryCase> lasts(Subject subject) {
        Matcher lasts = LASTS.matcher(subject.sentence());
        if (!lasts.matches() || subject.rule().forbids()) {
            return List.of();
        }
        String time = lasts.group("time");
        String thing = Phrase.uncapital(lasts.group("thing"));
        boolean isShort = time.matches("(?i).*(?:minutes|hours)");
        String mine = thing.matches("(?:an?|every|each) .*") ? thing.replaceFirst("^\\w+", "my") : thing;
        return List.of(
                new BoundaryCase(
                        "exactly " + time,
                        "A question about " + mine + ": it's been exactly " + time + " now. "
                                + (isShort ? "Is it over?" : "Is it over, or does today still count?"),
                        "Exactly " + time
                                + " is the edge: the answer goes by the words of the rule, and says until when it holds."),
                new BoundaryCase(
                        "a little more than " + time,
                        "A question about " + mine + ": it's been " + time
                                + (isShort
                                        ? " and a bit. Does that really matter?"
                                        : " and a day. Does that one day really matter?"),
                        "The time is over, if by little: the answer says so, and what follows, without stretching it."));
    }
}
