package org.clausewright.lint.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways in which one sentence can give way to another: with less force, within the other's bound, with an exception for
/// the other's case, or with a link to it. Each is the whole sentence in its new words, tags and links kept.
///
/// @param sentence the one that gives way, on one line
/// @param other    the one that it gives way to
/// @param section  the section of the other one, as a link names it
public record Concessions(String sentence, String other, Optional<String> section) {

    private static final String NOT_IN_TARGET = "(?![^()\\s]*\\))";
    private static final Pattern MODAL =
            Pattern.compile("\\b(must|shall|should|may)( not| never)?\\b" + NOT_IN_TARGET, Pattern.CASE_INSENSITIVE);
    private static final Pattern ALWAYS =
            Pattern.compile("\\b(always|in every case|in all cases)\\b" + NOT_IN_TARGET, Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUND = Pattern.compile(
            "\\b(\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -]"
                    + "(second|minute|hour|day|week|month|year|word|sentence|character|percent|mile|euro|dollar)s?\\b"
                    + NOT_IN_TARGET,
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("second", "time"),
            Map.entry("minute", "time"),
            Map.entry("hour", "time"),
            Map.entry("day", "time"),
            Map.entry("week", "time"),
            Map.entry("month", "time"),
            Map.entry("year", "time"));
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:if|when|whenever|where|while)\\s([^,.;:!?\u2026()]{4,140})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("\\[\\^[A-Za-z0-9_-]+]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,300})]\\([^()]{0,300}\\)");
    private static final Pattern END = Pattern.compile("(?:\\[\\^[A-Za-z0-9_-]+]|[.!?\u2026;:\u3002]|\\s)*+$");

    /// Other strengths and bounds; none where neither is what the two differ in.
    public List<String> rewordings() {
        SequencedSet<String> found = new LinkedHashSet<>();
        strength().ifPresent(found::add);
        bound().ifPresent(found::add);
        Matcher always = ALWAYS.matcher(sentence);
        if (always.find()) {
            found.add(always.replaceFirst(capitalAs(always.group(), "by default")));
        }
        found.remove(sentence);
        return List.copyOf(found);
    }

    /// The same duty as the other where only the strengths differ, and a default where one forbids what the other
    /// demands.
    private Optional<String> strength() {
        Matcher own = MODAL.matcher(sentence);
        Matcher rival = MODAL.matcher(other);
        if (!own.find() || !rival.find()) {
            return Optional.empty();
        }
        String mine = own.group(1).toLowerCase(Locale.ROOT);
        String theirs = rival.group(1).toLowerCase(Locale.ROOT);
        boolean opposed = (own.group(2) == null) != (rival.group(2) == null);
        boolean isDuty = mine.equals("must") || mine.equals("shall");
        String wanted = opposed ? (isDuty ? "should" : mine) : (theirs.equals("may") ? mine : theirs);
        return wanted.equals(mine)
                ? Optional.empty()
                : Optional.of(sentence.substring(0, own.start(1))
                        + capitalAs(own.group(1), wanted)
                        + sentence.substring(own.end(1)));
    }

    private Optional<String> bound() {
        Matcher own = BOUND.matcher(sentence);
        while (own.find()) {
            Matcher rival = BOUND.matcher(other);
            while (rival.find()) {
                if (measure(own).equals(measure(rival)) && !own.group().equalsIgnoreCase(rival.group())) {
                    return Optional.of(
                            sentence.substring(0, own.start()) + rival.group() + sentence.substring(own.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static String measure(Matcher bound) {
        String unit = bound.group(2).toLowerCase(Locale.ROOT);
        return MEASURES.getOrDefault(unit, unit);
    }

    private static String capitalAs(String model, String word) {
        return Character.isUpperCase(model.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    /// The sentence with an exception, at least one: for the other's condition, for what the other's section says, or
    /// begun and left to the author to end.
    public List<String> exceptions() {
        SequencedSet<String> found = new LinkedHashSet<>();
        Matcher condition = CONDITION.matcher(plain(other));
        if (condition.find()) {
            found.add(beforeEnd(", except where " + condition.group(1).strip()));
        }
        section.ifPresent(id -> found.add(beforeEnd(", except where [?](#" + id + ") asks for something else")));
        section.ifPresent(id -> found.add(beforeEnd(", unless [?](#" + id + ") applies")));
        if (found.isEmpty()) {
            found.add(beforeEnd(", except where \u2026"));
        }
        return List.copyOf(found);
    }

    /// The sentence with a link to the other's section behind it; empty where that has no id, or is linked already.
    public Optional<String> crossLink() {
        return section.filter(id -> !sentence.contains("(#" + id + ")"))
                .map(id -> sentence.stripTrailing() + " See also [?](#" + id + ").");
    }

    private String beforeEnd(String words) {
        Matcher end = END.matcher(sentence);
        int at = end.find() ? end.start() : sentence.length();
        return sentence.substring(0, at) + words + sentence.substring(at);
    }

    private static String plain(String sentence) {
        return LINK.matcher(TAG.matcher(sentence).replaceAll(""))
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1)));
    }
}
