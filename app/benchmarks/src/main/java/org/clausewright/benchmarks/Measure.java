package org.clausewright.benchmarks;

import java.util.List;
import java.util.Locale;
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

    private static List<Ratio> ratios(Rounds rounds) {
        return List.of(
                Ratio.of(
                        "index of the model spec / commonmark-java on the same texts",
                        rounds.of("IndexBenchmark.index"),
                        rounds.of("IndexBenchmark.commonmark"),
                        "at most 3"),
                Ratio.of(
                        "an edit in a spec 100 times as long / in the model spec",
                        rounds.of("EditBenchmark.edit 100"),
                        rounds.of("EditBenchmark.edit 1"),
                        "1, within noise"),
                Ratio.of(
                        "the same, with the index made anew",
                        rounds.of("EditBenchmark.editAndIndex 100"),
                        rounds.of("EditBenchmark.editAndIndex 1"),
                        "none set"),
                Ratio.of(
                        "an edit with the index made anew / the whole index",
                        rounds.of("EditBenchmark.editAndIndex 1"),
                        rounds.of("IndexBenchmark.index"),
                        "none set"));
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
