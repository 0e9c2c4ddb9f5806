package org.clausewright.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs every benchmark once in each round, each in a JVM of its own, and keeps the medians: a sample that was
/// interrupted by other work of the machine does not count more than any other.
final class Rounds {

    private final Map<String, List<Double>> medians = new HashMap<>();

    void run(int rounds) throws RunnerException {
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options()).run()) {
                medians.computeIfAbsent(name(result.getParams()), name -> new ArrayList<>())
                        .add(result.getPrimaryResult().getStatistics().getPercentile(50));
            }
        }
    }

    /// The median time of a benchmark in each round: `EditBenchmark.edit`, or `EditBenchmark.edit 100` with a
    /// parameter.
    List<Double> of(String benchmark) {
        return List.copyOf(medians.getOrDefault(benchmark, List.of()));
    }

    private static String name(BenchmarkParams parameters) {
        String benchmark = parameters.getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        return parameters.getParamsKeys().stream()
                .map(key -> " " + parameters.getParam(key))
                .reduce(method, String::concat);
    }

    private static Options options() {
        return new OptionsBuilder()
                .include("org\\.clausewright\\.benchmarks\\..*")
                .forks(1)
                .warmupIterations(6)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT)
                .build();
    }
}
