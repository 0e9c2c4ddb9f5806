package org.clausewright.lint.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Question;

/// Two examples of one title in one section, or in one example file.
record DuplicateExampleTitle(RulePage page) implements SpecRule {

    /// What tells examples apart: in reports of a run they are known by it.
    private record Name(Optional<String> section, String title) {}

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (SpecDocument file : spec.files()) {
            Map<Name, Example> first = new HashMap<>();
            for (Example example : file.examples()) {
                Name name = new Name(example.section(), example.title().strip());
                Example before = first.putIfAbsent(name, example);
                if (before != null && !name.title().isEmpty()) {
                    notices.accept(notice(file, example, before));
                }
            }
        }
    }

    private static Notice notice(SpecDocument file, Example example, Example before) {
        int line = file.lines().line(before.titleSpan().start());
        return new Notice(
                file,
                Spans.of(example),
                "The example at line " + line + " has the same title, so a report cannot tell them apart.",
                Question.of(
                        "How does this " + OneLine.quoted(example.title()) + " differ from the one at line " + line
                                + "?",
                        "Not at all: one of them can go"),
                List.of());
    }
}
