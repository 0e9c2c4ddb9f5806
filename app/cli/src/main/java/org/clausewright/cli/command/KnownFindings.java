package org.clausewright.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.CheckedSpec;
import org.clausewright.lint.Baseline;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.AtomicSave;
import org.clausewright.spec.text.SourceText;

/// The baselines of a check: one for all specs where a file is named, or else that of each spec that has one.
final class KnownFindings {

    private final Optional<Path> named;
    private final boolean update;
    private final Console console;
    private final List<Failure> failures = new ArrayList<>();

    /// @param update the baselines are written anew, and not only read
    KnownFindings(Optional<Path> named, boolean update, Console console) {
        this.named = named;
        this.update = update;
        this.console = console;
    }

    /// Why a baseline could not be read or written.
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /// The specs with those of their findings marked that are known. Where a baseline cannot be used, none is.
    List<CheckedSpec> mark(List<CheckedSpec> specs) {
        if (named.isPresent()) {
            return mark(named.get(), specs);
        }
        List<CheckedSpec> marked = new ArrayList<>();
        for (CheckedSpec spec : specs) {
            Path file = Baseline.PATH.in(spec.root());
            marked.addAll(update || Files.exists(file) ? mark(file, List.of(spec)) : List.of(spec));
        }
        return marked;
    }

    private List<CheckedSpec> mark(Path file, List<CheckedSpec> specs) {
        List<Finding> findings =
                specs.stream().flatMap(spec -> spec.findings().stream()).toList();
        return switch (update ? write(file, Baseline.of(findings)) : read(file)) {
            case Outcome.Failed<Baseline> failed -> {
                failures.add(failed.failure());
                yield specs;
            }
            case Outcome.Done<Baseline> done -> {
                Baseline.Marked marked = done.value().mark(findings);
                if (marked.stale() > 0) {
                    console.tell(Words.of("check.baseline-stale", marked.stale(), file));
                }
                yield divided(marked.findings(), specs);
            }
        };
    }

    private static List<CheckedSpec> divided(List<Finding> findings, List<CheckedSpec> specs) {
        Iterator<Finding> next = findings.iterator();
        return specs.stream()
                .map(spec -> spec.withFindings(
                        spec.findings().stream().map(_ -> next.next()).toList()))
                .toList();
    }

    private static Outcome<Baseline> read(Path file) {
        if (!Files.exists(file)) {
            return Outcome.failed(new CliFailure.NoBaseline(file.toString()));
        }
        try {
            SourceText source = SourceText.decode(Files.readAllBytes(file));
            if (!source.editable()) {
                return Outcome.failed(new CliFailure.NotUtf8(file.toString()));
            }
            return switch (Baseline.read(source.text())) {
                case Outcome.Done<Baseline> done -> done;
                case Outcome.Failed<Baseline> failed ->
                    Outcome.failed(
                            failed.failure() instanceof Baseline.Malformed(int line)
                                    ? new CliFailure.BadBaseline(file.toString(), line)
                                    : failed.failure());
            };
        } catch (IOException unreadable) {
            return Outcome.failed(new CliFailure.Unreadable(file.toString()));
        }
    }

    private Outcome<Baseline> write(Path file, Baseline baseline) {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        String name = String.valueOf(absolute.getFileName());
        if (folder == null || !SpecPath.isValid(name) || Files.isDirectory(absolute)) {
            return Outcome.failed(new CliFailure.Unreadable(file.toString()));
        }
        try {
            Optional<byte[]> before =
                    Files.exists(absolute) ? Optional.of(Files.readAllBytes(absolute)) : Optional.empty();
            return AtomicSave.save(folder, SpecPath.of(name), baseline.text(), before)
                    .map(_ -> {
                        console.tell(Words.of("check.baseline-written", baseline.size(), file));
                        return baseline;
                    });
        } catch (IOException unreadable) {
            return Outcome.failed(new CliFailure.Unreadable(file.toString()));
        }
    }
}
