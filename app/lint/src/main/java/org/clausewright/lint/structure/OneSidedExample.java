package org.clausewright.lint.structure;

import java.util.List;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.finding.Question;

/// An example with GOOD answers only: it shows nothing that the rule forbids.
record OneSidedExample(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (SpecDocument file : spec.files()) {
            for (Example example : file.examples()) {
                if (isOneSided(example)) {
                    notices.accept(notice(file, example));
                }
            }
        }
    }

    private static boolean isOneSided(Example example) {
        return !example.answers().isEmpty()
                && example.count(Verdict.GOOD) == example.answers().size();
    }

    private static Notice notice(SpecDocument file, Example example) {
        return new Notice(
                file,
                Spans.of(example),
                "This example has good answers only, so it does not show where the line is.",
                Question.of(
                        "Which tempting answer to " + OneLine.quoted(example.title()) + " would be wrong, and why?",
                        "None: there is no tempting wrong answer"),
                List.of());
    }
}
