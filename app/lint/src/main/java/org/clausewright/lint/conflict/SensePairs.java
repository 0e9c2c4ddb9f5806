package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Terms of which two sentences say different things, and uses of a term that its definition shuts out, as far as
/// plain words show it: a number beyond a bound, other hours, *without* what the definition demands.
final class SensePairs {

    static final String TWICE_KIND = "term-defined-twice";
    static final String AGAINST_KIND = "used-against-definition";

    private static final double TWICE = 0.75;
    private static final double AGAINST = 0.7;
    /// So many sentences that name a term are held against what it means.
    private static final int MOST = 200;

    private SensePairs() {}

    static List<Candidate> in(List<Line> lines) {
        List<Sense> senses =
                lines.parallelStream().map(Sense::in).flatMap(Optional::stream).toList();
        Map<Set<String>, List<Sense>> byTerm = new HashMap<>();
        senses.forEach(sense ->
                byTerm.computeIfAbsent(sense.term(), _ -> new ArrayList<>()).add(sense));
        List<Candidate> found = new ArrayList<>();
        for (List<Sense> same : byTerm.values()) {
            for (int i = 1; i < same.size(); i++) {
                if (same.getFirst().differs(same.get(i))) {
                    found.add(twice(same.getFirst(), same.get(i)));
                }
            }
        }
        addUses(senses, lines, found);
        return found;
    }

    private static Candidate twice(Sense one, Sense other) {
        return new Candidate(
                        one.line().place(),
                        other.line().place(),
                        TWICE_KIND,
                        TWICE,
                        () -> TermPairs.scenario(one.name()))
                .ownFirst();
    }

    /// A sense, and what it demands.
    private record Demanding(Sense sense, SenseDemands demands) {}

    /// A sentence and the roots of its words.
    private record Use(Line line, Set<String> roots) {}

    private static void addUses(List<Sense> senses, List<Line> lines, List<Candidate> found) {
        if (senses.isEmpty()) {
            return;
        }
        Map<String, List<Demanding>> byWord = new HashMap<>();
        senses.forEach(sense -> byWord.computeIfAbsent(sense.term().iterator().next(), _ -> new ArrayList<>())
                .add(new Demanding(sense, new SenseDemands(sense))));
        List<Use> uses = lines.parallelStream()
                .map(line -> new Use(line, Sense.roots(line.plain())))
                .toList();
        Map<Sense, Integer> compared = new HashMap<>();
        for (Use use : uses) {
            for (String root : use.roots()) {
                for (Demanding each : byWord.getOrDefault(root, List.of())) {
                    Sense sense = each.sense();
                    boolean isUse = !sense.line().isSameAs(use.line())
                            && sense.isNamedBy(use.roots())
                            && compared.merge(sense, 1, Integer::sum) <= MOST;
                    if (isUse && each.demands().areBrokenBy(use.line().plain())) {
                        found.add(against(sense, use.line()));
                    }
                }
            }
        }
    }

    private static Candidate against(Sense sense, Line use) {
        return new Candidate(
                        sense.line().place(),
                        use.place(),
                        AGAINST_KIND,
                        AGAINST,
                        () -> "One passage uses \"" + sense.name()
                                + "\" for what the definition in the other shuts out: "
                                + Scenario.inQuotes(sense.said()) + ".")
                .ownFirst();
    }
}
