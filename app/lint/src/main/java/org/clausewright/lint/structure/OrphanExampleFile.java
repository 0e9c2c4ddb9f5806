package org.clausewright.lint.structure;

import java.util.List;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// An example file whose clause is nowhere in the documents.
record OrphanExampleFile(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (ExampleFile file : spec.exampleFiles()) {
            if (spec.clause(file.clause()).isEmpty()) {
                notices.accept(notice(file));
            }
        }
    }

    private static Notice notice(ExampleFile file) {
        int examples = file.examples().size();
        String count = examples == 1 ? "its example" : "its " + examples + " examples";
        TextSpan all = new TextSpan(0, file.document().length());
        List<Fix> fixes = all.isEmpty()
                ? List.of()
                : List.of(Fixes.replace("Delete the file with " + count, file.document(), all, ""));
        return new Notice(
                file.document(),
                Spans.firstLine(file.document()),
                "No document has a clause [^" + file.clause() + "], so nothing uses this file.",
                Question.of("Which clause do the examples of “" + file.clause() + "” belong to now?", "To none"),
                fixes);
    }
}
