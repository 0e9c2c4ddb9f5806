package org.clausewright.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.clausewright.benchmarks.Ratio.Measurement;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs all benchmarks and prints their ratios as a Markdown table, with the machine that they hold for.
public final class Measure {

    private final Collection<RunResult> results;

    private Measure(Collection<RunResult> results) {
        this.results = results;
    }

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("org\\.clausewright\\.benchmarks\\..*")
                .forks(3)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .build();
        Measure measure = new Measure(new Runner(options).run());
        System.out.println(machine());
        System.out.println();
        System.out.println("| what | ratio | goal |");
        System.out.println("| --- | --- | --- |");
        measure.ratios().forEach(ratio -> System.out.println(ratio.row()));
    }

    private List<Ratio> ratios() {
        return List.of(
                Ratio.of(
                        "index of the model spec / commonmark-java on the same texts",
                        of("IndexBenchmark.index", ""),
                        of("IndexBenchmark.commonmark", ""),
                        "at most 3"),
                Ratio.of(
                        "an edit in a spec 100 times as long / in the model spec",
                        of("EditBenchmark.edit", "100"),
                        of("EditBenchmark.edit", "1"),
                        "1, within noise"),
                Ratio.of(
                        "the same, with the index made anew",
                        of("EditBenchmark.editAndIndex", "100"),
                        of("EditBenchmark.editAndIndex", "1"),
                        "none set"));
    }

    private Measurement of(String benchmark, String times) {
        Result<?> result = results.stream()
                .filter(run -> run.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(run -> times.isEmpty() || times.equals(run.getParams().getParam("times")))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult();
        return new Measurement(result.getScore(), result.getScoreError());
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "Java %s, %d cores, %s %s.",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
