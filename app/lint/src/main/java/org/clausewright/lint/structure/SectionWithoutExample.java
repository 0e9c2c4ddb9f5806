package org.clausewright.lint.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Question;

/// A section with an authority, where neither it nor its clauses have an example or a prompt.
record SectionWithoutExample(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (SpecDocument document : spec.documents()) {
            Set<String> shown = shown(spec, document);
            for (Section section : document.sections()) {
                if (section.authority().isPresent() && !shown.contains(section.id())) {
                    notices.accept(notice(document, section));
                }
            }
        }
    }

    /// The sections that have an example.
    private static Set<String> shown(Spec spec, SpecDocument document) {
        Set<String> shown = new HashSet<>();
        document.examples().forEach(example -> example.section().ifPresent(shown::add));
        for (Clause clause : document.clauses()) {
            boolean hasExample = spec.exampleFile(clause.id())
                    .filter(file -> !file.examples().isEmpty())
                    .isPresent();
            if (hasExample) {
                clause.section().ifPresent(shown::add);
            }
        }
        return shown;
    }

    private static Notice notice(SpecDocument document, Section section) {
        String title = OneLine.quoted(section.title());
        return new Notice(
                document,
                section.titleSpan(),
                title + " has an authority and no example: nothing shows what it asks for.",
                Question.of("Which case shows what " + title + " asks for, and which answer would break it?"),
                List.of());
    }
}
