package org.clausewright.lint.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Question;

/// A link to an id that no section and no clause has.
record DanglingLink(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        Targets targets = new Targets(spec);
        for (SpecDocument file : SpecFiles.of(spec)) {
            for (Link link : file.links()) {
                boolean dangling = targets.isMeant(link) && targets.isUnknown(link.target());
                if (dangling && !isAnchor(file, link.target())) {
                    notices.accept(notice(file, link, targets));
                }
            }
        }
    }

    private static Notice notice(SpecDocument file, Link link, Targets targets) {
        Optional<String> meant = targets.nearest(link.target());
        return new Notice(
                file,
                link.targetSpan(),
                targets.message(link.target()) + ".",
                Question.choosing(
                        "Which section or clause is meant by “#" + link.target() + "”?",
                        meant.map(id -> Fixes.replace("Link to " + id, file, link.targetSpan(), id)).stream()
                                .toList()),
                List.of());
    }

    /// Whether HTML in the file has that anchor, as plain Markdown files may.
    private static boolean isAnchor(SpecDocument file, String id) {
        return file.text().contains("id=\"" + id + "\"") || file.text().contains("name=\"" + id + "\"");
    }
}
