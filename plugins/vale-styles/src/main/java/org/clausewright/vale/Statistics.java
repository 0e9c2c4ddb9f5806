package org.clausewright.vale;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.document.Block;

/// How much there is of what, in a block or a document; the names are those that formulas use. Headings and tables
/// are counted, but their words are not.
///
/// @param counts by name: `words`, `sentences`, `heading_h1`
record Statistics(Map<String, Double> counts) {

    private static final Pattern WORD = Pattern.compile("(?:[A-Z]\\.){2,}|[\\p{N}\\p{L}']+");
    private static final List<String> NAMES = List.of(
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

    Statistics {
        counts = Map.copyOf(counts);
    }

    static Statistics of(Block block, List<LintText> texts) {
        Map<String, Double> counts = new TreeMap<>();
        if (block.kind() == Block.Kind.CODE || block.kind() == Block.Kind.EXAMPLE_BODY) {
            add(counts, "pre", 1);
        }
        boolean inSummary = false;
        for (LintText text : texts) {
            if (text.place().names().contains("sentence")) {
                add(counts, "sentences", inSummary ? 1 : 0);
            } else if (text.isWholePassage() && text.place().names().contains("text")) {
                inSummary = text.place().isSummarized();
                countKind(counts, text.place());
                if (inSummary) {
                    add(counts, "paragraphs", 1);
                    countWords(counts, text.text());
                }
            }
        }
        return new Statistics(counts);
    }

    static Statistics sum(Iterable<Statistics> parts) {
        Map<String, Double> counts = new TreeMap<>();
        NAMES.forEach(name -> counts.put(name, 0.0));
        parts.forEach(part -> part.counts().forEach((name, count) -> counts.merge(name, count, Double::sum)));
        return new Statistics(counts);
    }

    double count(String name) {
        return counts.getOrDefault(name, 0.0);
    }

    private static void countKind(Map<String, Double> counts, Scope.Place place) {
        for (String kind : List.of("list", "blockquote")) {
            if (place.names().contains(kind)) {
                add(counts, kind, 1);
            }
        }
        for (int level = 1; level <= 6; level++) {
            if (place.names().contains("h" + level)) {
                add(counts, "heading_h" + level, 1);
            }
        }
    }

    private static void countWords(Map<String, Double> counts, String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            int syllables = Syllables.in(word);
            boolean inflected = word.endsWith("es") || word.endsWith("ed") || word.endsWith("ing");
            add(counts, "words", 1);
            add(counts, "characters", (double)
                    word.codePoints().filter(Character::isLetterOrDigit).count());
            add(counts, "syllables", syllables);
            add(counts, "polysyllabic_words", syllables > 2 ? 1 : 0);
            add(counts, "complex_words", (inflected ? syllables - 1 : syllables) > 2 ? 1 : 0);
            add(counts, "long_words", word.length() > 6 ? 1 : 0);
        }
    }

    private static void add(Map<String, Double> counts, String name, double count) {
        counts.merge(name, count, Double::sum);
    }
}
