package org.clausewright.benchmarks.conflicts;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clausewright.benchmarks.conflicts.LabelledPairs.Pair;
import org.clausewright.lint.conflict.ConflictFinder;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;

/// How many of the labelled conflicts are reported, and how many of the reported pairs are conflicts.
/// Reported means: the finder is as sure of the pair as it has to be for `check`. A pair of two levels, which
/// the ladder decides and `check` leaves out, counts where the finder is as sure of it.
public final class ConflictPairs {

    private static final int ENOUGH = 500;

    /// The sections of a pair that was reported, and whether it is one of the labelled conflicts.
    record Reported(Conflict conflict, boolean isReal) {}

    /// @param real     labelled conflicts
    /// @param found    those of them that were reported
    /// @param reported all pairs that were reported
    record Result(int real, int found, int reported) {

        double recall() {
            return (double) found / real;
        }

        double precision() {
            return reported == 0 ? 1 : (double) found / reported;
        }

        Result plus(Result other) {
            return new Result(real + other.real, found + other.found, reported + other.reported);
        }
    }

    private ConflictPairs() {}

    /// @param arguments `errors` lists what is missed and what is reported wrongly in the developed specs
    public static void main(String[] arguments) {
        report("developed", LabelledPairs.read("pairs.txt"), System.out);
        report("held out", LabelledPairs.read("held-pairs.txt"), System.out);
        kinds(LabelledPairs.read("pairs.txt"), LabelledPairs.read("held-pairs.txt"), System.out);
        if (List.of(arguments).contains("errors")) {
            LabelledPairs.read("pairs.txt").forEach(spec -> errors(spec, System.out));
        }
    }

    static Result result(List<LabelledPairs> specs) {
        return specs.stream().map(ConflictPairs::result).reduce(new Result(0, 0, 0), Result::plus);
    }

    private static Result result(LabelledPairs spec) {
        Set<Set<String>> reported = new HashSet<>();
        reported(spec).forEach(each -> reported.add(ids(each.conflict())));
        List<Pair> real = spec.pairs().stream().filter(Pair::isReal).toList();
        int found = (int)
                real.stream().filter(pair -> reported.contains(pair.ids())).count();
        return new Result(real.size(), found, reported.size());
    }

    private static List<Reported> reported(LabelledPairs spec) {
        List<Reported> reported = new ArrayList<>();
        for (Conflict conflict : new ConflictFinder(spec.spec()).find(Optional.empty(), ENOUGH)) {
            if (ConflictFinder.isSure(conflict)) {
                Set<String> ids = ids(conflict);
                boolean isReal = spec.pairs().stream()
                        .anyMatch(pair -> pair.isReal() && pair.ids().equals(ids));
                reported.add(new Reported(conflict, isReal));
            }
        }
        return reported;
    }

    private static Set<String> ids(Conflict conflict) {
        Set<String> ids = new HashSet<>();
        for (Side side : List.of(conflict.left(), conflict.right())) {
            side.section().ifPresent(ids::add);
        }
        return ids;
    }

    private static void report(String name, List<LabelledPairs> specs, PrintStream out) {
        Result all = result(specs);
        out.printf(
                Locale.ROOT,
                "%s: %d of %d conflicts reported (%.2f), %d pairs reported (precision %.2f)%n",
                name,
                all.found(),
                all.real(),
                all.recall(),
                all.reported(),
                all.precision());
    }

    /// How many pairs of each kind were reported: those that conflict first.
    private static void kinds(List<LabelledPairs> developed, List<LabelledPairs> held, PrintStream out) {
        Map<String, int[]> kinds = new TreeMap<>();
        count(developed, 0, kinds);
        count(held, 2, kinds);
        out.println("| pairs | developed: reported of all | held out: reported of all |");
        out.println("| --- | --- | --- |");
        kinds.forEach((kind, counts) ->
                out.printf("| %s | %d of %d | %d of %d |%n", kind, counts[0], counts[1], counts[2], counts[3]));
    }

    private static void count(List<LabelledPairs> specs, int column, Map<String, int[]> kinds) {
        for (LabelledPairs spec : specs) {
            Set<Set<String>> reported = new HashSet<>();
            reported(spec).forEach(each -> reported.add(ids(each.conflict())));
            for (Pair pair : spec.pairs()) {
                String name = (pair.isReal() ? "conflict: " : "none: ") + pair.kind();
                int[] counts = kinds.computeIfAbsent(name, _ -> new int[4]);
                counts[column] += reported.contains(pair.ids()) ? 1 : 0;
                counts[column + 1]++;
            }
        }
    }

    private static void errors(LabelledPairs spec, PrintStream out) {
        List<Conflict> all = new ConflictFinder(spec.spec()).find(Optional.empty(), ENOUGH);
        List<Reported> reported = reported(spec);
        out.println("== " + spec.name());
        for (Pair pair : spec.pairs()) {
            boolean found =
                    reported.stream().anyMatch(each -> ids(each.conflict()).equals(pair.ids()));
            if (pair.isReal() && !found) {
                out.println("missed " + pair.kind() + " " + pair.ids() + ": "
                        + all.stream()
                                .filter(each -> ids(each).equals(pair.ids()))
                                .findFirst()
                                .map(each -> each.score() + " " + each.kind())
                                .orElse("no pair"));
            }
        }
        reported.stream()
                .filter(each -> !each.isReal())
                .map(Reported::conflict)
                .forEach(each -> out.println("wrong " + each.score() + " " + each.kind() + ": "
                        + each.left().quote() + " / " + each.right().quote()));
    }
}
