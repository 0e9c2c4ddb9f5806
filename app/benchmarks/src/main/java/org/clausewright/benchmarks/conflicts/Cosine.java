package org.clausewright.benchmarks.conflicts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What the finder is measured beside: sections ranked by how alike their words are, and by nothing else. The cosine of
/// tf-idf vectors of title and rules, stems without stop words, logarithmic term frequency.
final class Cosine {

    private final Map<String, Map<String, Double>> vectors = new HashMap<>();

    Cosine(Spec spec) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (SpecDocument document : spec.documents()) {
            for (Section section : document.sections()) {
                count(section.title(), counts.computeIfAbsent(section.id(), _ -> new HashMap<>()));
            }
            for (Passage passage : document.passages()) {
                if (passage.kind() == Passage.Kind.RULE && passage.section().isPresent()) {
                    count(
                            passage.plain(),
                            counts.computeIfAbsent(passage.section().get(), _ -> new HashMap<>()));
                }
            }
        }
        Map<String, Integer> holders = new HashMap<>();
        counts.values().forEach(words -> words.keySet().forEach(word -> holders.merge(word, 1, Integer::sum)));
        counts.forEach((section, words) -> {
            Map<String, Double> vector = new HashMap<>();
            words.forEach((word, count) -> vector.put(
                    word, (1 + Math.log(count)) * Math.log((double) counts.size() / holders.getOrDefault(word, 1))));
            vectors.put(section, vector);
        });
    }

    private static void count(String text, Map<String, Integer> words) {
        for (Word word : Sentence.of(text.replace('-', ' ')).words()) {
            if (word.lower().length() > 2 && !Lexicon.isStopWord(word.lower())) {
                words.merge(Stem.of(word.lower()), 1, Integer::sum);
            }
        }
    }

    /// The other sections, the likest first.
    List<String> partners(String section) {
        Map<String, Double> scores = new HashMap<>();
        vectors.keySet().forEach(other -> scores.put(other, cosine(section, other)));
        List<String> others = new ArrayList<>(vectors.keySet());
        others.remove(section);
        others.sort(Comparator.<String>comparingDouble(other -> -scores.getOrDefault(other, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        return others;
    }

    private double cosine(String left, String right) {
        Map<String, Double> one = vectors.getOrDefault(left, Map.of());
        Map<String, Double> other = vectors.getOrDefault(right, Map.of());
        double product = 0;
        for (Map.Entry<String, Double> term : one.entrySet()) {
            product += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
        }
        return product / Math.max(1e-9, length(one) * length(other));
    }

    private static double length(Map<String, Double> vector) {
        return Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
