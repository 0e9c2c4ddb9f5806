package org.clausewright.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/// The whole index of the model spec and its example files, beside what commonmark-java takes to parse the same texts
/// with source spans. Texts in memory.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndexBenchmark {

    private ModelSpec modelSpec;
    private List<String> texts;
    private Parser parser;

    @Setup
    public void read() {
        modelSpec = ModelSpec.read();
        texts = modelSpec.texts();
        parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    @Benchmark
    public void commonmark(Blackhole hole) {
        texts.forEach(text -> hole.consume(parser.parse(text)));
    }

    /// All that is made when first asked for is asked for.
    @Benchmark
    public void index(Blackhole hole) {
        Spec spec = modelSpec.spec();
        hole.consume(spec.has("no_such_id"));
        spec.files().forEach(file -> consume(file, hole));
    }

    private static void consume(SpecDocument document, Blackhole hole) {
        hole.consume(document.lines());
        hole.consume(document.sections());
        hole.consume(document.clauses());
        hole.consume(document.examples());
        hole.consume(document.links());
        hole.consume(document.passages());
    }
}
