package org.clausewright.lint.structure;

import java.util.ArrayList;
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
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;

/// A clause without an example file.
record DanglingClause(RulePage page) implements SpecRule {

    private static final String FIRST_PROMPT = "\n**Example**: first prompt\n\n~~~xml\n<user>\n\n</user>\n~~~\n";

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (SpecDocument document : spec.documents()) {
            for (Clause clause : document.clauses()) {
                if (spec.exampleFile(clause.id()).isEmpty()) {
                    notices.accept(notice(spec, document, clause));
                }
            }
        }
    }

    private static Notice notice(Spec spec, SpecDocument document, Clause clause) {
        String message = "The clause " + clause.id() + " has no example file, so nothing tests it.";
        Question question = Question.of(
                "Which prompt would show whether a model keeps to " + OneLine.quoted(document.text(clause.text()))
                        + "?",
                "None: it is no clause to test");
        return new Notice(document, clause.tag(), message, question, fixes(spec, document, clause)).about(clause.id());
    }

    private static List<Fix> fixes(Spec spec, SpecDocument document, Clause clause) {
        List<Fix> fixes = new ArrayList<>();
        Optional<String> title =
                clause.section().flatMap(spec::section).map(Found::value).map(Section::title);
        if (title.isPresent() && SpecPath.isValid("examples/" + clause.id() + ".md")) {
            String text = ExampleFile.header(clause.id(), title.get()) + FIRST_PROMPT;
            String name = "Create the example file of " + clause.id();
            fixes.add(new Fix(name, SpecEdit.of(name, SpecPath.examplesOf(clause.id()), TextEdit.insert(0, text))));
        }
        fixes.add(removeTag(document, clause));
        return fixes;
    }

    static Fix removeTag(SpecDocument document, Clause clause) {
        String name = "Remove the tag [^" + clause.id() + "]";
        return new Fix(name, SpecEdit.of(name, document.path(), TextEdit.delete(clause.tag())));
    }
}
