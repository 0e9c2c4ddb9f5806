package org.clausewright.lint.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.finding.Question;

/// An example file whose first line names another section than the one its clause stands in.
record StaleSectionTitle(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (ExampleFile file : spec.exampleFiles()) {
            Optional<Section> section = spec.clause(file.clause())
                    .flatMap(clause -> clause.value().section())
                    .flatMap(spec::section)
                    .map(Found::value);
            if (file.header().isPresent() && section.isPresent()) {
                check(file, file.header().get(), section.get().title(), notices);
            }
        }
    }

    private static void check(ExampleFile file, ExampleFile.Header header, String title, Consumer<Notice> notices) {
        if (Titles.same(header.title(), title)) {
            return;
        }
        notices.accept(new Notice(
                        file.document(),
                        header.titleSpan(),
                        "The clause " + file.clause() + " stands in " + OneLine.quoted(title) + " now.",
                        Question.of(
                                "Do these examples still fit " + OneLine.quoted(title) + "?",
                                "Yes: only the title changed",
                                "No: they have to be gone through"),
                        List.of(Fixes.replace(
                                "Change the title to " + OneLine.quoted(title),
                                file.document(),
                                header.titleSpan(),
                                title)))
                .about(file.clause()));
    }
}
