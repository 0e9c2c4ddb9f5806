package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.clausewright.language.Sentence;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What each section is about, as a vector of its rare words (tf-idf: Salton and Buckley, Term-weighting approaches in
/// automatic text retrieval, 1988), and what it stands for. A heading stands for all that is ruled beneath it, and a
/// section speaks within its chapter: its words are joined by those of its descendants and, less, of its parent.
final class SectionVectors {

    private static final double OF_DESCENDANTS = 0.6;
    private static final double OF_THE_PARENT = 0.3;
    private static final int AT_A_TIME = 500;

    private final List<Found<Section>> sections = new ArrayList<>();
    private final IdentityHashMap<SpecDocument, Extent> extents = new IdentityHashMap<>();
    private final IdentityHashMap<SpecDocument, Integer> firsts = new IdentityHashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final List<Integer> parents = new ArrayList<>();
    private final Numbers numbers = new Numbers();
    private final List<Vector> own = new ArrayList<>();
    private final Vector[] standing;

    /// @param cancelled asked often, on several threads; once it is true, sections are left without words
    SectionVectors(List<Extent> all, BooleanSupplier cancelled) {
        all.forEach(this::add);
        List<SectionWords> parts = Extent.parts(all).parallelStream()
                .map(extent -> SectionWords.in(extent, cancelled))
                .toList();
        List<int[]> numbered = parts.stream()
                .map(words -> words.terms().stream().mapToInt(numbers::of).toArray())
                .toList();
        addOwn(IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(i -> parts.get(i).counts().stream().map(counts -> counts.renumbered(numbered.get(i))))
                .flatMap(counts -> counts)
                .toList());
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

    /// The rarer a term is among the sections, the more it weighs.
    private void addOwn(List<Vector> counts) {
        double[] rarity = new double[numbers.size()];
        for (Vector words : counts) {
            for (int term : words.terms()) {
                rarity[term]++;
            }
        }
        Arrays.setAll(rarity, term -> Math.log(counts.size() / rarity[term]));
        own.addAll(counts.parallelStream()
                .map(words -> words.weighed((term, count) -> Math.log1p(count) * rarity[term])
                        .unit())
                .toList());
    }

    private void addStanding() {
        Vector[] below = below();
        int chunks = (own.size() + AT_A_TIME - 1) / AT_A_TIME;
        IntStream.range(0, chunks).parallel().forEach(chunk -> {
            Vector.Sum sum = new Vector.Sum();
            for (int i = chunk * AT_A_TIME; i < Math.min(own.size(), (chunk + 1) * AT_A_TIME); i++) {
                int parent = parents.get(i);
                sum.add(own.get(i), 1);
                sum.add(below[i].unit(), OF_DESCENDANTS);
                sum.add(parent >= 0 ? own.get(parent) : Vector.NONE, OF_THE_PARENT);
                standing[i] = sum.take().unit();
            }
        });
    }

    /// The sums of the descendants: from the last section to the first, so that one is summed up before its ancestors.
    private Vector[] below() {
        Vector.Sum sum = new Vector.Sum();
        List<List<Integer>> children = new ArrayList<>();
        own.forEach(_ -> children.add(new ArrayList<>()));
        Vector[] below = new Vector[own.size()];
        for (int i = own.size() - 1; i >= 0; i--) {
            for (int child : children.get(i)) {
                sum.add(own.get(child), 1);
                sum.add(below[child], 1);
            }
            below[i] = sum.take();
            if (parents.get(i) >= 0) {
                children.get(parents.get(i)).add(i);
            }
        }
        return below;
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
