package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What each section is about, as a vector of its rare words (tf-idf: Salton and Buckley, Term-weighting approaches in
/// automatic text retrieval, 1988), and what it stands for. A heading stands for all that is ruled beneath it, and a
/// section speaks within its chapter: its words are joined by those of its descendants and, less, of its parent.
///
/// A word counts twice: by its stem, and by how it begins, so that *politics* meets *political*.
final class SectionVectors {

    /// A word of commentary, a quotation or an example counts for less than one of a rule.
    private static final double BESIDE_RULES = 0.5;

    private static final double OF_EXAMPLES = 0.3;
    private static final double OF_DESCENDANTS = 0.6;
    private static final double OF_THE_PARENT = 0.3;
    private static final int BEGINNING = 5;
    private static final int SHORTEST = 3;

    private final List<Found<Section>> sections = new ArrayList<>();
    private final IdentityHashMap<SpecDocument, Extent> extents = new IdentityHashMap<>();
    private final IdentityHashMap<SpecDocument, Integer> firsts = new IdentityHashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Numbers numbers = new Numbers();
    private final List<Vector> own = new ArrayList<>();
    private final Vector[] standing;

    SectionVectors(List<Extent> all) {
        List<List<Map<String, Double>>> stems =
                all.parallelStream().map(SectionVectors::count).toList();
        List<Map<Integer, Double>> counts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i));
            stems.get(i).forEach(words -> counts.add(numbered(words)));
        }
        addOwn(counts);
        this.standing = new Vector[own.size()];
        addStanding();
    }

    private void add(Extent extent) {
        extents.put(extent.document(), extent);
        firsts.put(extent.document(), sections.size());
        Map<String, Integer> here = new HashMap<>();
        for (Section section : extent.sections()) {
            parents.add(section.parent()
                    .flatMap(parent -> Optional.ofNullable(here.get(parent)))
                    .orElse(-1));
            here.putIfAbsent(section.id(), sections.size());
            byId.putIfAbsent(extent.document().path().qualified(section.id()), sections.size());
            sections.add(new Found<>(extent.document(), section));
        }
    }

    /// The stems of each section, and how often each is there, weighted.
    private static List<Map<String, Double>> count(Extent extent) {
        List<Map<String, Double>> counts = new ArrayList<>();
        List<Section> sections = extent.sections();
        for (Section section : sections) {
            counts.add(new HashMap<>());
            count(section.title(), 1, counts.getLast());
        }
        int at = -1;
        for (Passage passage : extent.passages()) {
            while (at + 1 < counts.size()
                    && sections.get(at + 1).heading().start() <= passage.span().start()) {
                at++;
            }
            if (at >= 0 && passage.kind() != Passage.Kind.HEADING) {
                count(passage.plain(), passage.kind() == Passage.Kind.RULE ? 1 : BESIDE_RULES, counts.get(at));
            }
        }
        int behind = 0;
        for (Example example : extent.document().examples()) {
            while (behind < sections.size()
                    && sections.get(behind).heading().start() <= example.span().start()) {
                behind++;
            }
            if (behind > 0 && example.span().start() < extent.end()) {
                count(extent.document().text(example.span()), OF_EXAMPLES, counts.get(behind - 1));
            }
        }
        return counts;
    }

    private static void count(String text, double weight, Map<String, Double> counts) {
        for (Word word : Sentence.of(text.replace('-', ' ')).words()) {
            String lower = word.lower();
            if (lower.length() >= SHORTEST && !Lexicon.isStopWord(lower)) {
                counts.merge(Stem.of(lower), weight, Double::sum);
            }
        }
    }

    private Map<Integer, Double> numbered(Map<String, Double> stems) {
        Map<Integer, Double> counts = new HashMap<>();
        stems.forEach((stem, count) -> {
            counts.merge(numbers.of(stem), count, Double::sum);
            String beginning = stem.substring(0, Math.min(BEGINNING, stem.length()));
            counts.merge(numbers.of("~" + beginning), count, Double::sum);
        });
        return counts;
    }

    private void addOwn(List<Map<Integer, Double>> counts) {
        int[] holders = new int[numbers.size()];
        counts.forEach(words -> words.keySet().forEach(term -> holders[term]++));
        for (Map<Integer, Double> words : counts) {
            Map<Integer, Double> weights = new HashMap<>();
            words.forEach((term, count) ->
                    weights.put(term, Math.log1p(count) * Math.log((double) counts.size() / holders[term])));
            own.add(Vector.of(weights).unit());
        }
    }

    /// From the last section to the first, so that a descendant is summed up before its ancestors.
    private void addStanding() {
        Vector.Sum sum = new Vector.Sum(numbers.size());
        List<List<Integer>> children = new ArrayList<>();
        own.forEach(_ -> children.add(new ArrayList<>()));
        Vector[] below = new Vector[own.size()];
        for (int i = own.size() - 1; i >= 0; i--) {
            for (int child : children.get(i)) {
                sum.add(own.get(child), 1);
                sum.add(below[child], 1);
            }
            below[i] = sum.take();
            int parent = parents.get(i);
            if (parent >= 0) {
                children.get(parent).add(i);
            }
            sum.add(own.get(i), 1);
            sum.add(below[i].unit(), OF_DESCENDANTS);
            sum.add(parent >= 0 ? own.get(parent) : Vector.NONE, OF_THE_PARENT);
            standing[i] = sum.take().unit();
        }
    }

    int size() {
        return sections.size();
    }

    int terms() {
        return numbers.size();
    }

    Found<Section> section(int at) {
        return sections.get(at);
    }

    /// The number of the first section of that id; `base:id` in an import.
    Optional<Integer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The number of the section that an offset of a document stands in; -1 where that is none of these.
    int at(SpecDocument document, int offset) {
        Extent extent = extents.get(document);
        Integer first = firsts.get(document);
        if (extent == null || first == null) {
            return -1;
        }
        int low = first;
        int high = first + extent.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).value().heading().start() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1 < first ? -1 : low - 1;
    }

    /// What its own words are about.
    Vector own(int at) {
        return own.get(at);
    }

    /// What it stands for.
    Vector standing(int at) {
        return standing[at];
    }

    /// The words of a text; those that no section has are passed over.
    Words words(String text) {
        return Words.of(Sentence.of(text).acts().stream()
                .mapToInt(numbers::known)
                .filter(number -> number >= 0)
                .toArray());
    }
}
