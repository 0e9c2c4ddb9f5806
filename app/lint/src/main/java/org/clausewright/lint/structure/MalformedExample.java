package org.clausewright.lint.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;

/// An example whose body cannot be read.
record MalformedExample(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (SpecDocument file : spec.files()) {
            for (Example example : file.examples()) {
                example.problem()
                        .ifPresent(problem -> notices.accept(new Notice(
                                file,
                                Spans.of(example),
                                Optional.empty(),
                                "This example cannot be read: " + problem + ".",
                                Optional.empty(),
                                List.of())));
            }
        }
    }
}
