package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What each section is about, as a vector of its rare words (tf-idf: Salton and Buckley, Term-weighting approaches in
/// automatic text retrieval, 1988), and what it stands for. A heading stands for all that is ruled beneath it, and a
/// section speaks within its chapter: its words are joined by those of its descendants and, less, of its parent.
///
/// A word counts twice: by its stem, and by how it begins, so that *politics* meets *political*.
final class SectionVectors {

    private static final double OF_DESCENDANTS = 0.6;
    private static final double OF_THE_PARENT = 0.3;
    private static final int BEGINNING = 5;
    private static final int SHORTEST = 3;

    private final List<Found<Section>> sections = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> terms = new HashMap<>();
    private final List<Vector> own = new ArrayList<>();
    private final List<Vector> standing = new ArrayList<>();

    SectionVectors(Spec spec) {
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (SpecDocument document : spec.documents()) {
            int first = sections.size();
            for (Section section : document.sections()) {
                byId.putIfAbsent(section.id(), sections.size());
                sections.add(new Found<>(document, section));
                counts.add(new HashMap<>());
                count(section.title(), counts.getLast());
            }
            count(document, counts.subList(first, counts.size()));
        }
        int[] holders = new int[terms.size()];
        counts.forEach(words -> words.keySet().forEach(term -> holders[term]++));
        for (Map<Integer, Integer> words : counts) {
            Map<Integer, Double> weights = new HashMap<>();
            words.forEach((term, count) ->
                    weights.put(term, (1 + Math.log(count)) * Math.log((double) counts.size() / holders[term])));
            own.add(Vector.of(weights).unit());
        }
        addStanding();
    }

    private void count(SpecDocument document, List<Map<Integer, Integer>> counts) {
        int at = -1;
        for (Passage passage : document.passages()) {
            while (at + 1 < counts.size()
                    && document.sections().get(at + 1).heading().start()
                            <= passage.span().start()) {
                at++;
            }
            if (at >= 0 && passage.kind() == Passage.Kind.RULE) {
                count(passage.plain(), counts.get(at));
            }
        }
    }

    private void count(String text, Map<Integer, Integer> counts) {
        for (Word word : Sentence.of(text.replace('-', ' ')).words()) {
            String lower = word.lower();
            if (lower.length() >= SHORTEST && !Lexicon.isStopWord(lower)) {
                String stem = Stem.of(lower);
                counts.merge(number(stem), 1, Integer::sum);
                counts.merge(number("~" + stem.substring(0, Math.min(BEGINNING, stem.length()))), 1, Integer::sum);
            }
        }
    }

    private int number(String term) {
        return terms.computeIfAbsent(term, _ -> terms.size());
    }

    /// From the last section to the first, so that a descendant is summed up before its ancestors.
    private void addStanding() {
        List<Map<Integer, Double>> below = new ArrayList<>();
        own.forEach(_ -> below.add(new HashMap<>()));
        for (int i = own.size() - 1; i >= 0; i--) {
            Optional<Integer> parent = parent(i);
            if (parent.isPresent()) {
                own.get(i).addTo(below.get(parent.get()), 1);
                below.get(i).forEach((term, weight) -> below.get(parent.get()).merge(term, weight, Double::sum));
            }
        }
        for (int i = 0; i < own.size(); i++) {
            Map<Integer, Double> sum = new HashMap<>();
            own.get(i).addTo(sum, 1);
            Vector.of(below.get(i)).unit().addTo(sum, OF_DESCENDANTS);
            parent(i).ifPresent(parent -> own.get(parent).addTo(sum, OF_THE_PARENT));
            standing.add(Vector.of(sum).unit());
        }
    }

    private Optional<Integer> parent(int at) {
        return sections.get(at).value().parent().map(byId::get).filter(parent -> parent < at);
    }

    int size() {
        return sections.size();
    }

    int terms() {
        return terms.size();
    }

    Found<Section> section(int at) {
        return sections.get(at);
    }

    /// The number of the first section of that id.
    Optional<Integer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// What its own words are about.
    Vector own(int at) {
        return own.get(at);
    }

    /// What it stands for.
    Vector standing(int at) {
        return standing.get(at);
    }

    /// Words as a vector of this space, not of length one; words that no section has are passed over.
    Vector vector(String text) {
        Map<Integer, Double> weights = new HashMap<>();
        for (String stem : Sentence.of(text).acts()) {
            Integer term = terms.get(stem);
            if (term != null) {
                weights.put(term, 1.0);
            }
        }
        return Vector.of(weights);
    }
}
