package org.clausewright.desktop.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// The files of a spec that a person searches: documents, then example files, then decisions.
final class SearchedFiles {

    private SearchedFiles() {}

    static List<SpecPath> of(Spec spec) {
        Set<SpecPath> files = new LinkedHashSet<>();
        List<SpecPath> decisions = new ArrayList<>();
        for (SpecDocument document : spec.documents()) {
            files.add(document.path());
            for (Section section : document.sections()) {
                addDecisions(spec, section.id(), decisions);
            }
            for (Clause clause : document.clauses()) {
                addDecisions(spec, clause.id(), decisions);
            }
        }
        spec.exampleFiles().stream().map(ExampleFile::path).forEach(files::add);
        files.addAll(decisions);
        return List.copyOf(files);
    }

    private static void addDecisions(Spec spec, String id, List<SpecPath> to) {
        String name = "decisions/" + id + ".md";
        if (!spec.decisions(id).isEmpty() && SpecPath.isValid(name)) {
            to.add(SpecPath.of(name));
        }
    }
}
