package org.clausewright.benchmarks.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.clausewright.lint.Basis;
import org.clausewright.lint.Linter;
import org.clausewright.lint.RuleInfo;
import org.clausewright.lint.Rules;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.TextSpan;

/// Prints a hundred of the warnings about wording in the model spec and the samples, or as many as its argument says,
/// drawn by their check sum, for somebody who judges of each whether it is worth its author's time.
public final class WarningSample {

    private static final int SIZE = 100;
    private static final int CONTEXT = 140;

    private WarningSample() {}

    public static void main(String[] arguments) throws IOException {
        int size = arguments.length == 0 ? SIZE : Integer.parseInt(arguments[0]);
        List<String> warnings = new ArrayList<>();
        for (Path folder : folders()) {
            switch (SpecFolder.load(folder)) {
                case Outcome.Done<SpecFolder.Loaded> done -> add(done.value().spec(), warnings);
                case Outcome.Failed<SpecFolder.Loaded> failed ->
                    System.out.println(failed.failure().message());
            }
        }
        System.out.println(warnings.size() + " warnings");
        warnings.stream()
                .sorted(Comparator.comparingLong(WarningSample::draw))
                .limit(size)
                .sorted()
                .forEach(System.out::println);
    }

    /// As good as random, and the same for a warning whatever others there are.
    private static long draw(String warning) {
        CRC32 crc = new CRC32();
        crc.update(warning.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /// The model spec, where there is one, and the samples, where this runs inside of the project.
    private static List<Path> folders() throws IOException {
        List<Path> folders = new ArrayList<>();
        LabelledSet.folder()
                .map(folder -> folder.resolveSibling("model_spec"))
                .filter(Files::isDirectory)
                .ifPresent(folders::add);
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            if (Files.isDirectory(up.resolve("samples"))) {
                try (Stream<Path> samples = Files.list(up.resolve("samples"))) {
                    samples.filter(Files::isDirectory).sorted().forEach(folders::add);
                }
                break;
            }
        }
        return folders;
    }

    private static void add(Spec spec, List<String> warnings) {
        Set<String> structure = Rules.standard().infos().stream()
                .filter(rule -> rule.basis() == Basis.STRUCTURE)
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
        for (Finding finding : Linter.standard().lint(spec)) {
            if (finding.severity().isAtLeast(Severity.WARNING) && !structure.contains(finding.rule())) {
                spec.documents().stream()
                        .filter(document -> document.path().equals(finding.file()))
                        .forEach(document -> warnings.add(line(document, finding)));
            }
        }
    }

    private static String line(SpecDocument document, Finding finding) {
        String text = document.text();
        TextSpan span = finding.span();
        String context = text.substring(Math.max(0, span.start() - CONTEXT), span.start())
                + "<<" + finding.text() + ">>"
                + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        return finding.rule() + "\t" + context.replaceAll("\\s+", " ");
    }
}
