package org.clausewright.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One letter typed in the middle of a paragraph, in the middle of the document: a new snapshot from the one before.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EditBenchmark {

    @Param({"1", "100"})
    public int times;

    private SpecDocument document;
    private TextEdit letter;

    @Setup
    public void read() {
        ModelSpec modelSpec = ModelSpec.read();
        document = SpecDocument.parse(ModelSpec.PATH, modelSpec.repeated(times));
        document.sections();
        letter = TextEdit.insert(modelSpec.middle(times), "x");
    }

    @Benchmark
    public SpecDocument edit() {
        return document.edit(List.of(letter));
    }

    /// With the index that the navigator and the examples pane ask for after each edit.
    @Benchmark
    public int editAndIndex() {
        SpecDocument edited = document.edit(List.of(letter));
        return edited.sections().size() + edited.clauses().size();
    }
}
