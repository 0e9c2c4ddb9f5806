package org.clausewright.benchmarks.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;

/// Counts what the linter finds in labelled sentences. A word counts as marked, or found, where it overlaps a span.
///
/// @param total  over the whole set
/// @param byRule what each rule alone gets right and wrong
/// @param all    what flagging every phrase would get
/// @param errors the words that are wrong or missed, in their sentences
record Scoring(Score total, Map<String, Score> byRule, Score all, List<String> errors) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:['’-][\\p{L}\\p{N}_]+)*");

    private static final int CONTEXT = 50;

    static Scoring of(LabelledSet set, List<Labelled> sentences) {
        Checked checked = Checked.of(sentences.stream().map(Labelled::text).toList());
        Set<String> rules = set.rules();
        Score total = Score.NONE;
        Score all = Score.NONE;
        Map<String, Score> byRule = new TreeMap<>();
        List<String> errors = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Labelled sentence = sentences.get(i);
            List<Finding> counted = checked.in(i).stream()
                    .filter(finding -> rules.contains(finding.rule()))
                    .toList();
            for (TextSpan unit : units(set, sentence)) {
                boolean marked =
                        set.unit() == LabelledSet.Unit.PHRASE ? sentence.doubtful() : overlaps(sentence.spans(), unit);
                List<String> finders = finders(counted, unit);
                Score score = Score.of(marked, !finders.isEmpty());
                total = total.plus(score);
                all = all.plus(Score.of(marked, true));
                finders.forEach(rule -> byRule.merge(rule, Score.of(marked, true), Score::plus));
                if (score.right() == 0 && !score.equals(Score.NONE)) {
                    errors.add(error(sentence.text(), unit, finders));
                }
            }
        }
        return new Scoring(total, byRule, all, errors);
    }

    private static List<TextSpan> units(LabelledSet set, Labelled sentence) {
        if (set.unit() == LabelledSet.Unit.PHRASE) {
            return sentence.spans();
        }
        List<TextSpan> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence.text());
        while (matcher.find()) {
            words.add(new TextSpan(matcher.start(), matcher.end()));
        }
        return words;
    }

    private static boolean overlaps(List<TextSpan> spans, TextSpan word) {
        return spans.stream().anyMatch(word::overlaps);
    }

    private static List<String> finders(List<Finding> findings, TextSpan word) {
        return findings.stream()
                .filter(finding -> finding.span().overlaps(word))
                .map(Finding::rule)
                .distinct()
                .toList();
    }

    private static String error(String text, TextSpan at, List<String> rules) {
        return (rules.isEmpty() ? "missed" : "wrong " + String.join(" ", rules))
                + "\t" + at.in(text)
                + "\t" + text.substring(Math.max(0, at.start() - CONTEXT), at.start())
                + "<<" + at.in(text) + ">>"
                + text.substring(at.end(), Math.min(text.length(), at.end() + CONTEXT));
    }
}
