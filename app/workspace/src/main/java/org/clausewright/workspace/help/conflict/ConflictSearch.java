package org.clausewright.workspace.help.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.lint.conflict.ConflictFinder;
import org.clausewright.lint.conflict.Fused;
import org.clausewright.lint.conflict.Fused.Similarity;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;

/// Looks for conflicts: the text itself says which pairs are suspicious, and the assistant judges them.
///
/// @param similarity how near the meanings of sections are, where that is known: it counts for the order of the pairs
/// @param pairs      how many pairs of sections a model is asked about at most
public record ConflictSearch(Assistant assistant, Similarity similarity, int pairs) {

    /// How many pairs of sections a model is asked about where nobody has said.
    public static final int USUAL_PAIRS = 24;

    private static final int CANDIDATES_A_CONFLICT = 3;

    /// Suspicious pairs of passages, and how many pairs of sections are left out.
    private record Candidates(List<Conflict> asked, int unasked) {}

    public ConflictSearch(Assistant assistant, Similarity similarity) {
        this(assistant, similarity, USUAL_PAIRS);
    }

    public ConflictSearch(Assistant assistant) {
        this(assistant, Similarity.UNKNOWN);
    }

    /// @param about the id of a clause or section, or empty for the whole spec
    public Outcome<Tally> find(Spec spec, Optional<String> about, int top, Sink<Conflict> sink) {
        Candidates candidates = candidates(spec, about, top, sink::isCancelled);
        return assistant
                .judge(spec, candidates.asked(), top, sink)
                .map(tally -> new Tally(
                        tally.given(),
                        tally.dropped(),
                        tally.note(),
                        tally.template(),
                        tally.unasked() + candidates.unasked()));
    }

    /// The same for somebody who watches: in a spec of many sections, the offline assistant gives the plain pairs of
    /// the first sections before it has read the others.
    public Outcome<Tally> watch(Spec spec, Optional<String> about, int top, Sink<Conflict> sink) {
        if (!isOffline()) {
            return find(spec, about, top, sink);
        }
        List<Outcome<Tally>> tallies = new ArrayList<>();
        new ConflictFinder(spec, sink::isCancelled)
                .find(about, top, pair -> tallies.add(assistant.judge(spec, List.of(pair), 1, sink)));
        return tallies.stream().reduce(Outcome.done(new Tally(0, 0, "")), ConflictSearch::sum);
    }

    private static Outcome<Tally> sum(Outcome<Tally> left, Outcome<Tally> right) {
        return left.flatMap(one -> right.map(other -> new Tally(
                one.given() + other.given(), one.dropped() + other.dropped(), other.note(), other.template())));
    }

    /// What the same search would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> before(Spec spec, Optional<String> about, int top) {
        return assistant.beforeJudging(
                spec, candidates(spec, about, top, () -> false).asked(), top);
    }

    /// Judges one pair.
    public Outcome<Tally> judge(Spec spec, Conflict pair, Sink<Conflict> sink) {
        return assistant.judge(spec, List.of(pair), 1, sink);
    }

    /// What judging one pair would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> beforeJudging(Spec spec, Conflict pair) {
        return assistant.beforeJudging(spec, List.of(pair), 1);
    }

    private boolean isOffline() {
        return assistant instanceof OfflineAssistant;
    }

    private Candidates candidates(Spec spec, Optional<String> about, int top, BooleanSupplier cancelled) {
        int most = (int) Math.min(Integer.MAX_VALUE, (long) top * CANDIDATES_A_CONFLICT);
        List<Conflict> ranked = Fused.rank(new ConflictFinder(spec, cancelled).find(about, most), similarity);
        return isOffline() ? new Candidates(ranked, 0) : first(ranked);
    }

    /// Those of as many pairs of sections as a model is asked about.
    private Candidates first(List<Conflict> ranked) {
        List<Set<String>> all =
                ranked.stream().map(ConflictSearch::sections).distinct().toList();
        Set<Set<String>> first = Set.copyOf(all.subList(0, Math.min(pairs, all.size())));
        List<Conflict> asked =
                ranked.stream().filter(pair -> first.contains(sections(pair))).toList();
        return new Candidates(asked, all.size() - first.size());
    }

    private static Set<String> sections(Conflict pair) {
        return Set.copyOf(List.of(section(pair.left()), section(pair.right())));
    }

    private static String section(Conflict.Side side) {
        return side.file().value() + "#" + side.section().orElse("");
    }
}
