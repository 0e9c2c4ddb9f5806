package org.clausewright.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Finding.State;
import org.clausewright.spec.folder.SpecFolder;

/// Findings that were there before and shall not block anybody. A finding is known by its rule, its words and the
/// clause that they stand in, or else the section, or else the file; not by its line, which changes with every edit
/// above it.
///
/// The file is a line per kind of finding, sorted, so that it can be read, compared and merged: the rule, the
/// place, how many there are, and the words, two blanks between them. Lines that start with `#` say something
/// to a person.
public final class Baseline {

    /// Where a spec keeps its baseline.
    public static final SpecPath PATH = SpecFolder.BASELINE;

    public static final Baseline EMPTY = new Baseline(Map.of());

    /// What a finding is known by.
    ///
    /// @param place the id of a clause or section, or a file
    /// @param words on one line; long ones are cut, with their hash
    public record Key(String rule, String place, String words) implements Comparable<Key> {

        private static final int LONGEST = 120;
        private static final Pattern BLANKS = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");

        public static Key of(Finding finding) {
            String place = finding.clause().or(finding::section).orElseGet(() -> finding.file()
                    .value());
            return new Key(finding.rule(), onOneLine(place), shortened(onOneLine(finding.text())));
        }

        private static String onOneLine(String text) {
            return BLANKS.matcher(text).replaceAll(" ").strip();
        }

        private static String shortened(String words) {
            if (words.length() <= LONGEST) {
                return words;
            }
            int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            return words.substring(0, end).strip() + " ... " + SentenceHash.of(words);
        }

        @Override
        public int compareTo(Key other) {
            int byPlace = place.compareTo(other.place);
            int byRule = byPlace != 0 ? byPlace : rule.compareTo(other.rule);
            return byRule != 0 ? byRule : words.compareTo(other.words);
        }
    }

    /// Findings with those marked that the baseline knows.
    ///
    /// @param stale how many of the baseline's findings are not there any more
    public record Marked(List<Finding> findings, long stale) {

        public Marked {
            findings = List.copyOf(findings);
        }
    }

    /// A baseline that cannot be read.
    ///
    /// @param line the first one that is wrong, from 1
    public record Malformed(int line) implements Failure {

        @Override
        public String message() {
            return "This is no baseline: line " + line + " does not name a rule, a place, a count and words.";
        }

        @Override
        public String advice() {
            return "Write it anew, or settle what a merge has left in it.";
        }
    }

    private static final String HEAD = "# Findings that are known and block nothing: rule, place, count, words.\n";
    private static final Pattern LINE = Pattern.compile(
            "(?<rule>[A-Za-z0-9._-]+)  (?<place>\\S(?:\\S| (?! ))*)  (?<count>[1-9][0-9]{0,8})(?:  (?<words>.*))?");

    private final Map<Key, Integer> counts;

    private Baseline(Map<Key, Integer> counts) {
        this.counts = new TreeMap<>(counts);
    }

    /// All findings but those that were kept on purpose: these are silent for a better reason.
    public static Baseline of(Collection<Finding> findings) {
        Map<Key, Integer> counts = new TreeMap<>();
        findings.stream()
                .filter(finding -> finding.state() != State.KEPT)
                .forEach(finding -> counts.merge(Key.of(finding), 1, Integer::sum));
        return new Baseline(counts);
    }

    /// Reads a baseline; fails with [Malformed]. Lines that two branches both added count once.
    public static Outcome<Baseline> read(String text) {
        Map<Key, Integer> counts = new TreeMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String readable = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (readable.isBlank() || readable.startsWith("#")) {
                continue;
            }
            Matcher matcher = LINE.matcher(readable.stripTrailing());
            if (!matcher.matches()) {
                return Outcome.failed(new Malformed(number));
            }
            String words = Optional.ofNullable(matcher.group("words")).orElse("");
            counts.merge(
                    new Key(matcher.group("rule"), matcher.group("place"), words),
                    Integer.parseInt(matcher.group("count")),
                    Math::max);
        }
        return Outcome.done(new Baseline(counts));
    }

    /// As it stands in its file.
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        counts.forEach((key, count) -> text.append(key.rule())
                .append("  ")
                .append(key.place())
                .append("  ")
                .append(count)
                .append(key.words().isEmpty() ? "" : "  ")
                .append(key.words())
                .append('\n'));
        return text.toString();
    }

    /// How many findings it knows.
    public long size() {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    /// Marks the open findings that are known; of several that are alike, as many as were there before, the first
    /// ones. One that was kept on purpose meanwhile needs no place in the baseline, and is not missing in
    /// it either.
    public Marked mark(List<Finding> findings) {
        Map<Key, Integer> left = new TreeMap<>(counts);
        List<Finding> marked = new ArrayList<>();
        for (Finding finding : findings) {
            boolean known = finding.isOpen() && take(left, Key.of(finding));
            marked.add(known ? finding.withState(State.BASELINE) : finding);
        }
        findings.stream()
                .filter(finding -> finding.state() == State.KEPT)
                .forEach(finding -> take(left, Key.of(finding)));
        return new Marked(marked, new Baseline(left).size());
    }

    private static boolean take(Map<Key, Integer> left, Key key) {
        int count = left.getOrDefault(key, 0);
        left.computeIfPresent(key, (_, before) -> Math.max(0, before - 1));
        return count > 0;
    }
}
