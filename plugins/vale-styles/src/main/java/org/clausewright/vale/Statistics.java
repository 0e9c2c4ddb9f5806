package org.clausewright.vale;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Block;

/// How much there is of what, in a block or a document; the names are those that formulas use. Headings and tables
/// are counted, but their words are not.
final class Statistics {

    static final List<String> NAMES = List.of(
            "words",
            "sentences",
            "characters",
            "syllables",
            "polysyllabic_words",
            "complex_words",
            "long_words",
            "paragraphs",
            "pre",
            "list",
            "blockquote",
            "heading_h1",
            "heading_h2",
            "heading_h3",
            "heading_h4",
            "heading_h5",
            "heading_h6");

    private static final Pattern WORD = Pattern.compile("(?:[A-Z]\\.){2,}|[\\p{N}\\p{L}']+");

    private final double[] counts = new double[NAMES.size()];

    private Statistics() {}

    static Statistics of(Block block, List<LintText> texts) {
        Statistics statistics = new Statistics();
        if (block.kind() == Block.Kind.CODE || block.kind() == Block.Kind.EXAMPLE_BODY) {
            statistics.add("pre", 1);
        }
        boolean inSummary = false;
        for (LintText text : texts) {
            if (text.place().names().contains("sentence")) {
                statistics.add("sentences", inSummary ? 1 : 0);
            } else if (text.isWholePassage() && text.place().names().contains("text")) {
                inSummary = text.place().isSummarized();
                statistics.countKind(text.place());
                if (inSummary) {
                    statistics.add("paragraphs", 1);
                    statistics.countWords(text.text());
                }
            }
        }
        return statistics;
    }

    static Statistics sum(Iterable<Statistics> parts) {
        Statistics sum = new Statistics();
        for (Statistics part : parts) {
            for (int i = 0; i < sum.counts.length; i++) {
                sum.counts[i] += part.counts[i];
            }
        }
        return sum;
    }

    /// @param name one of [#NAMES]
    double count(String name) {
        return counts[NAMES.indexOf(name)];
    }

    private void add(String name, double count) {
        counts[NAMES.indexOf(name)] += count;
    }

    private void countKind(Scope.Place place) {
        for (String kind : List.of("list", "blockquote")) {
            if (place.names().contains(kind)) {
                add(kind, 1);
            }
        }
        for (int level = 1; level <= 6; level++) {
            if (place.names().contains("h" + level)) {
                add("heading_h" + level, 1);
            }
        }
    }

    private void countWords(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            int syllables = Syllables.in(word);
            boolean inflected = word.endsWith("es") || word.endsWith("ed") || word.endsWith("ing");
            add("words", 1);
            add("characters", (double)
                    word.codePoints().filter(Character::isLetterOrDigit).count());
            add("syllables", syllables);
            add("polysyllabic_words", syllables > 2 ? 1 : 0);
            add("complex_words", (inflected ? syllables - 1 : syllables) > 2 ? 1 : 0);
            add("long_words", word.length() > 6 ? 1 : 0);
        }
    }
}
