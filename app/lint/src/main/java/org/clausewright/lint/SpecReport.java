package org.clausewright.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;

/// Collects what rules find in a spec, file by file: its documents in their order, then its example files in that of
/// their names, then other files.
final class SpecReport {

    private final Map<SpecPath, FileReport> files = new LinkedHashMap<>();
    private final OtherFiles others;
    private final Recent said = new Recent();

    /// @param texts of the documents, in their order
    SpecReport(Spec spec, List<List<BlockText>> texts, BlockMemory memory) {
        this.others = new OtherFiles(spec);
        for (int i = 0; i < texts.size(); i++) {
            SpecDocument document = spec.documents().get(i);
            files.put(
                    document.path(),
                    new FileReport(spec, document, Optional.empty(), Directives.of(document, texts.get(i)), said));
        }
        for (ExampleFile file : spec.exampleFiles()) {
            SpecDocument document = file.document();
            Directives directives = Directives.of(document, memory.texts(document));
            files.putIfAbsent(
                    file.path(), new FileReport(spec, document, Optional.of(file.clause()), directives, said));
        }
    }

    Optional<FileReport> file(SpecPath path) {
        return Optional.ofNullable(files.get(path));
    }

    /// What the notice comes to under the settings of the spec; empty where it is silenced or its rule is off.
    Optional<Finding> add(RuleInfo rule, Notice notice) {
        RuleInfo info = notice.severity().map(rule::at).orElse(rule);
        return file(notice.file()).map(report -> report.add(info, notice)).orElseGet(() -> others.add(info, notice));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        files.values().forEach(report -> findings.addAll(report.findings()));
        findings.addAll(others.findings());
        return List.copyOf(findings);
    }
}
