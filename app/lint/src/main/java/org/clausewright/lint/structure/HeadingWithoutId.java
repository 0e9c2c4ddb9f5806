package org.clausewright.lint.structure;

import java.util.List;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;

/// A heading whose id is no more than its title's slug.
record HeadingWithoutId(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        Ids ids = new Ids(spec);
        for (SpecDocument document : spec.documents()) {
            for (Section section : document.sections()) {
                if (!section.explicitId()) {
                    String id = ids.count(section.id()) > 1 ? ids.fresh(section.id()) : section.id();
                    notices.accept(notice(document, section, id));
                }
            }
        }
    }

    private static Notice notice(SpecDocument document, Section section, String id) {
        return new Notice(
                document,
                section.titleSpan(),
                "Links to this heading break when its words change: it has no id of its own.",
                Question.choosing(
                        "Which id shall " + OneLine.quoted(section.title()) + " have for good?",
                        List.of(fix(document, section, id))),
                List.of());
    }

    private static Fix fix(SpecDocument document, Section section, String id) {
        String name = "Add the id " + id;
        return section.attributes()
                .map(attributes -> Fixes.insert(name, document, attributes.start() + 1, "#" + id + " "))
                .orElseGet(
                        () -> Fixes.insert(name, document, section.titleSpan().end(), " {#" + id + "}"));
    }
}
