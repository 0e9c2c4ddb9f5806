package org.clausewright.lint.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextEdit;

/// An id that was given before. A heading without an id of its own gives none away: its slug makes room.
record DuplicateId(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        Ids ids = new Ids(spec);
        Map<String, Ids.Given> first = new HashMap<>();
        for (Ids.Given given : ids.inOrder()) {
            if (isSlug(given)) {
                continue;
            }
            Ids.Given before = first.putIfAbsent(given.id(), given);
            if (before != null) {
                notices.accept(notice(given, before, ids));
            }
        }
    }

    private static boolean isSlug(Ids.Given given) {
        return given instanceof Ids.Given.BySection by && !by.section().explicitId();
    }

    private static Notice notice(Ids.Given given, Ids.Given before, Ids ids) {
        SpecDocument other = before.document();
        String place = other.path() + ":" + other.lines().line(before.span().start());
        Question question =
                Question.of("Which of the two keeps the id “" + given.id() + "”?", "The one at " + place, "This one");
        Notice notice = new Notice(
                given.document(),
                given.span(),
                "The id “" + given.id() + "” is taken: it stands at " + place + ".",
                question,
                List.of(fix(given, ids)));
        return switch (given) {
            case Ids.Given.ByClause by -> notice.about(by.clause().id());
            case Ids.Given.BySection _ -> notice;
        };
    }

    private static Fix fix(Ids.Given given, Ids ids) {
        return switch (given) {
            case Ids.Given.ByClause by -> DanglingClause.removeTag(by.document(), by.clause());
            case Ids.Given.BySection by -> {
                String fresh = ids.fresh(by.id());
                String name = "Rename this one to " + fresh;
                yield new Fix(name, SpecEdit.of(name, by.document().path(), new TextEdit(by.span(), fresh)));
            }
        };
    }
}
