package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.SpecDocument;
import org.jspecify.annotations.Nullable;

/// The pairs of some sections, read and indexed once: those in which two norms or definitions pull apart, and those of
/// sections that are about the same thing.
final class Ranking {

    private static final double OF_RELATION = 0.1;

    private final Spec spec;
    private final List<Extent> extents;
    private final BooleanSupplier cancelled;
    private final SectionVectors vectors;
    private final RelatedSections related;
    private final RelatedPairs relatedPairs;
    private @Nullable Norms norms;
    private @Nullable List<Candidate> all;

    /// The norms of the sections, and the terms they define.
    private record Norms(NormPairs pairs, List<Candidate> terms) {}

    Ranking(Spec spec, List<Extent> extents, BooleanSupplier cancelled) {
        this.spec = spec;
        this.extents = List.copyOf(extents);
        this.cancelled = cancelled;
        this.vectors = new SectionVectors(extents, cancelled);
        this.related = new RelatedSections(vectors);
        this.relatedPairs = new RelatedPairs(related);
    }

    RelatedSections related() {
        return related;
    }

    RelatedPairs relatedPairs() {
        return relatedPairs;
    }

    /// The pairs in which two norms or definitions pull apart, in no order; kept.
    List<Candidate> pulling() {
        List<Candidate> found = all;
        if (found == null) {
            Norms read = norms();
            found = scored(read.pairs().all(), read.terms());
            all = found;
        }
        return found;
    }

    /// The pairs about a section or clause. Who asks about a section gets its partners in the order of what they are
    /// about, behind the plain pairs: for each one the pair of norms that pull apart most, where there is one.
    List<Candidate> about(String id) {
        List<Candidate> pulling = pulling(id);
        List<Candidate> found = new ArrayList<>();
        Map<Long, Candidate> strongest = new HashMap<>();
        for (Candidate pair : pulling) {
            boolean apart = spec.clause(id).isEmpty()
                    && (pair.score() < ConflictFinder.PLAIN
                            || !related.meet(pair.left().section(), pair.right().section()));
            if (!apart) {
                found.add(pair);
            } else {
                strongest.merge(pair.sections(), pair, (one, other) -> one.score() >= other.score() ? one : other);
            }
        }
        for (Candidate pair : relatedTo(id)) {
            Candidate evidence = strongest.remove(pair.sections());
            found.add(evidence == null ? pair : evidence.with(pair.score()));
        }
        return found;
    }

    private List<Candidate> pulling(String id) {
        Optional<Integer> section = section(id);
        Norms read = norms();
        IntPredicate concerned = at -> section.filter(found -> found == at).isPresent();
        return scored(read.pairs().of(concerned), read.terms()).stream()
                .filter(pair -> concerns(pair.left(), id) || concerns(pair.right(), id))
                .toList();
    }

    /// The pairs of a section, or of that of a clause, with sections about the same thing; the likeliest first.
    private List<Candidate> relatedTo(String id) {
        Optional<Clause> clause = spec.clause(id).map(Spec.Found::value);
        return section(id)
                .map(section -> relatedPairs.of(section, clause.map(Clause::sentence)))
                .orElse(List.of());
    }

    private Optional<Integer> section(String id) {
        return spec.clause(id)
                .map(clause ->
                        vectors.at(clause.document(), clause.value().text().start()))
                .filter(at -> at >= 0)
                .or(() -> vectors.find(id));
    }

    boolean concerns(Place place, String id) {
        SpecDocument document = place.document();
        boolean section = place.section() >= 0
                && vectors.find(id).filter(at -> at == place.section()).isPresent();
        return section
                || spec.clause(id)
                        .filter(clause -> clause.document() == document
                                && clause.value().text().overlaps(place.span()))
                        .isPresent();
    }

    private Norms norms() {
        Norms found = norms;
        if (found == null) {
            found = readNorms();
            norms = found;
        }
        return found;
    }

    private Norms readNorms() {
        Meanings meanings = Meanings.in(extents, cancelled);
        List<NormWords> words = NormReader.read(spec, extents, NormWords::of, cancelled).stream()
                .flatMap(List::stream)
                .toList();
        Profiles profiles = new Profiles(vectors, meanings);
        List<Profile> read = new ArrayList<>();
        words.stream().filter(NormPairs::mayPull).forEach(norm -> read.add(profiles.of(norm)));
        NormPairs pairs = new NormPairs(spec, new NormIndex(read, profiles.terms(), meanings), cancelled);
        List<Candidate> others = new ArrayList<>(new TermPairs(meanings, vectors)
                .find(words.stream().map(NormWords::placed).toList()));
        others.addAll(new AdmittedPairs(spec, vectors).find(extents));
        List<Line> lines = Line.in(extents, vectors, cancelled);
        others.addAll(PriorityPairs.in(lines));
        others.addAll(new ForbiddenChecks(meanings).in(lines));
        others.addAll(new SwallowedRules(meanings).in(lines));
        others.addAll(SensePairs.in(lines));
        return new Norms(pairs, others);
    }

    /// That their sections are related counts for pairs that pull apart.
    private List<Candidate> scored(List<Candidate> norms, List<Candidate> terms) {
        List<Candidate> found = new ArrayList<>(norms);
        found.addAll(terms);
        return found.parallelStream()
                .filter(pair ->
                        Origin.mayMeet(pair.left().document(), pair.right().document()))
                .map(pair -> pair.with(pair.score()
                        + OF_RELATION
                                * related.score(
                                        pair.left().section(), pair.right().section())))
                .toList();
    }
}
