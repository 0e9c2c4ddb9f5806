package org.clausewright.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clausewright.lint.Linter;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// All rules over the model spec and its example files: with nothing remembered, and after a letter was typed.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LintBenchmark {

    private ModelSpec modelSpec;
    private Linter used;
    private Spec spec;
    private int length;

    @Setup
    public void read() {
        modelSpec = ModelSpec.read();
        used = Linter.standard();
        spec = modelSpec.spec();
        length = modelSpec.document().length();
        used.lint(spec);
    }

    /// A new linter and a new spec, so that neither remembers anything; the index is part of the time.
    @Benchmark
    public List<Finding> full() {
        return Linter.standard().lint(modelSpec.spec());
    }

    /// Typing goes on from snapshot to snapshot, as it does in the window; every other key takes the letter back.
    @Benchmark
    public List<Finding> afterOneKey() {
        spec = spec.edit(SpecEdit.of("Type", ModelSpec.PATH, nextKey()));
        return used.lint(spec);
    }

    private TextEdit nextKey() {
        int place = modelSpec.middle(1);
        boolean typed = spec.documents().getFirst().length() > length;
        return typed ? TextEdit.replace(place, place + 1, "") : TextEdit.insert(place, "x");
    }
}
