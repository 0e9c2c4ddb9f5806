package org.clausewright.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/// Runs all benchmarks and prints their ratios as a Markdown table, with the machine that they hold for.
public final class Measure {

    private static final int ROUNDS = 5;

    private Measure() {}

    public static void main(String[] arguments) throws RunnerException {
        Rounds rounds = new Rounds();
        rounds.run(ROUNDS);
        System.out.println(machine());
        System.out.println();
        System.out.println("| what | ratio | goal |");
        System.out.println("| --- | --- | --- |");
        ratios(rounds).forEach(ratio -> System.out.println(ratio.row()));
    }

    /// What could not be measured has no ratio.
    private static List<Ratio> ratios(Rounds rounds) {
        return Stream.of(
                        ratio(
                                rounds,
                                "index of the model spec / commonmark-java on the same texts",
                                "IndexBenchmark.index",
                                "IndexBenchmark.commonmark",
                                "at most 3"),
                        ratio(
                                rounds,
                                "an edit in a spec 100 times as long / in the model spec",
                                "EditBenchmark.edit 100",
                                "EditBenchmark.edit 1",
                                "1, within noise"),
                        ratio(
                                rounds,
                                "the same, with the index made anew",
                                "EditBenchmark.editAndIndex 100",
                                "EditBenchmark.editAndIndex 1",
                                "none set"),
                        ratio(
                                rounds,
                                "an edit with the index made anew / the whole index",
                                "EditBenchmark.editAndIndex 1",
                                "IndexBenchmark.index",
                                "none set"),
                        ratio(
                                rounds,
                                "full lint, nothing remembered / commonmark-java on the same texts",
                                "LintBenchmark.full",
                                "IndexBenchmark.commonmark",
                                "none set"),
                        ratio(
                                rounds,
                                "lint after one key / full lint",
                                "LintBenchmark.afterOneKey",
                                "LintBenchmark.full",
                                "none set"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Ratio> ratio(Rounds rounds, String what, String measured, String beside, String goal) {
        List<Double> first = rounds.of(measured);
        List<Double> second = rounds.of(beside);
        return first.isEmpty() || second.size() != first.size()
                ? Optional.empty()
                : Optional.of(Ratio.of(what, first, second, goal));
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Java %s, %d cores, %s %s, the median of %d rounds and their range.",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                ROUNDS);
    }
}
