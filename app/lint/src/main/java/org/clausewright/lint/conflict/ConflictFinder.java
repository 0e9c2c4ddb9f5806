package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.finding.Quoting;
import org.clausewright.spec.finding.Ruling;
import org.jspecify.annotations.Nullable;

/// Ranks the pairs of passages that may ask for different things: first those in which two norms or two definitions
/// pull apart, then those of sections that are merely about the same thing. Finds them through indexes of words, never
/// by comparing all with all. One finder is for one snapshot and one thread.
public final class ConflictFinder {

    /// What the ladder decides, or the author has answered, is shown lower down.
    private static final double DECIDED = 0.85;
    private static final double ANSWERED = 0.3;
    /// So are two norms that pull apart in sections that hardly meet.
    private static final double APART = 0.1;
    /// From this score up, `check` reports a pair: seven of ten or more of these are real to a careful reader of the
    /// samples; the decision record on the finder says how that was judged.
    static final double PLAIN = 0.5;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(pair -> pair.left().document().path().value())
            .thenComparing(pair -> pair.left().span())
            .thenComparing(pair -> pair.right().document().path().value())
            .thenComparing(pair -> pair.right().span());

    private final Spec spec;
    private final Quoting quoting;
    private final RelatedSections related;
    private final RelatedPairs relatedPairs;
    private @Nullable List<Candidate> pulling;

    public ConflictFinder(Spec spec) {
        this.spec = spec;
        this.quoting = new Quoting(spec);
        this.related = new RelatedSections(spec);
        this.relatedPairs = new RelatedPairs(related);
    }

    /// The best pairs, best first; only those about a section or clause where its id is given.
    public List<Conflict> find(Optional<String> about, int top) {
        List<Candidate> pairs = new ArrayList<>();
        for (Candidate pair : pulling()) {
            if (about.isEmpty() || concerns(pair, about.get())) {
                pairs.add(pair);
            }
        }
        if (about.isPresent()) {
            pairs.addAll(relatedTo(about.get()));
        } else if (pairs.size() < reach(top)) {
            pairs.addAll(relatedPairs.all());
        }
        return best(pairs, about, top);
    }

    /// The pairs in which two norms or definitions pull apart; that their sections are related counts for them.
    private List<Candidate> pulling() {
        List<Candidate> found = pulling;
        if (found == null) {
            found = findPulling();
            pulling = found;
        }
        return found;
    }

    private List<Candidate> findPulling() {
        Meanings meanings = Meanings.in(spec);
        List<PlacedNorm> norms = NormReader.read(spec);
        List<Candidate> pairs = new ArrayList<>(new NormPairs(spec, norms, meanings).find());
        pairs.addAll(TermPairs.find(meanings, norms));
        return pairs.stream()
                .map(pair -> new Candidate(
                        pair.left(),
                        pair.right(),
                        pair.kind(),
                        pair.score() + RelatedPairs.WEIGHT * related.score(section(pair.left()), section(pair.right())),
                        pair.scenario()))
                .toList();
    }

    private List<Candidate> relatedTo(String id) {
        Optional<Clause> clause = spec.clause(id).map(Spec.Found::value);
        return clause.flatMap(Clause::section)
                .or(() -> Optional.of(id))
                .flatMap(related.vectors()::find)
                .map(section -> relatedPairs.of(section, clause.map(Clause::sentence)))
                .orElse(List.of());
    }

    /// The ladder and earlier answers only move pairs down, by a known factor: so far beyond the top is far enough.
    private static long reach(int top) {
        return top * 4L + 50;
    }

    private List<Conflict> best(List<Candidate> pairs, Optional<String> about, int top) {
        pairs.sort(BEST_FIRST);
        List<Conflict> conflicts = new ArrayList<>();
        Set<Set<Optional<String>>> sections = new HashSet<>();
        for (Candidate pair : pairs) {
            if (conflicts.size() >= reach(top)) {
                break;
            }
            boolean isNew = sections.add(new HashSet<>(List.of(section(pair.left()), section(pair.right()))));
            boolean merely = pair.kind().equals(RelatedPairs.KIND);
            if (isNew || !merely) {
                conflicts.add(conflict(merely ? relatedPairs.quoted(pair) : pair, merely || meet(pair, about)));
            }
        }
        conflicts.sort(Comparator.comparingDouble(Conflict::score).reversed());
        return List.copyOf(conflicts.subList(0, Math.min(top, conflicts.size())));
    }

    /// Whether a case may bring both passages together. Who asks about one section sees its own first partners before
    /// the rest, unless the pair is a plain one.
    private boolean meet(Candidate pair, Optional<String> about) {
        Optional<String> left = section(pair.left());
        Optional<String> right = section(pair.right());
        if (about.isEmpty() || pair.score() >= PLAIN) {
            return related.meet(left, right);
        }
        return concerns(pair.left(), about.get()) ? related.isFirst(right, left) : related.isFirst(left, right);
    }

    private Conflict conflict(Candidate pair, boolean meet) {
        Side left = quoting.side(pair.left().document(), pair.left().span());
        Side right = quoting.side(pair.right().document(), pair.right().span());
        Ruling ruling = Ruling.of(spec, left, right);
        State state = Answered.state(spec, left, right);
        boolean merely = pair.kind().equals(RelatedPairs.KIND);
        double score = pair.score()
                * (meet ? 1 : APART)
                * (merely || ruling.verdict() == Verdict.UNDECIDED ? 1 : DECIDED)
                * (state == State.OPEN ? 1 : ANSWERED);
        return new Conflict(
                left,
                right,
                Math.round(score * 1000) / 1000.0,
                pair.kind(),
                pair.scenario().get(),
                ruling.verdict(),
                ruling.because(),
                "offline",
                state);
    }

    private static Optional<String> section(Place place) {
        return place.document().sectionAt(place.span().start()).map(Section::id);
    }

    private static boolean concerns(Candidate pair, String id) {
        return concerns(pair.left(), id) || concerns(pair.right(), id);
    }

    private static boolean concerns(Place place, String id) {
        SpecDocument document = place.document();
        return section(place).filter(id::equals).isPresent()
                || document.clauses().stream()
                        .anyMatch(clause ->
                                clause.id().equals(id) && clause.text().overlaps(place.span()));
    }
}
