package org.clausewright.cli.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;

/// A spec and what was found in it.
///
/// @param given  the path as it was given on the command line
/// @param prefix what to put before a file's name so that it can be opened from here
/// @param root   the folder that the spec stands in
public record CheckedSpec(String given, String prefix, Path root, Spec spec, List<Finding> findings) {

    public CheckedSpec {
        findings = List.copyOf(findings);
    }

    public CheckedSpec withFindings(List<Finding> others) {
        return new CheckedSpec(given, prefix, root, spec, others);
    }

    Stream<FindingRow> rows() {
        return eachWithText((finding, text) -> FindingRow.of(given, finding, text));
    }

    /// Goes over the findings, each with the text that it points into.
    <R> Stream<R> eachWithText(BiFunction<Finding, FileText, R> function) {
        Map<SpecPath, FileText> texts = new HashMap<>();
        return findings.stream()
                .map(finding -> function.apply(
                        finding, texts.computeIfAbsent(finding.file(), file -> FileText.of(spec, root, file))));
    }
}
