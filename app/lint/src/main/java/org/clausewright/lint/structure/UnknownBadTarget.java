package org.clausewright.lint.structure;

import java.util.List;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;

/// A `BAD[#x]` answer where nothing has the id x.
record UnknownBadTarget(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        Targets targets = new Targets(spec);
        for (SpecDocument file : spec.files()) {
            for (Example example : file.examples()) {
                for (Answer answer : example.answers()) {
                    answer.otherSection()
                            .filter(targets::isUnknown)
                            .ifPresent(id -> notices.accept(notice(file, answer, id, targets)));
                }
            }
        }
    }

    private static Notice notice(SpecDocument file, Answer answer, String id, Targets targets) {
        TextSpan comment = answer.comment();
        int start = comment.start() + file.text(comment).indexOf("#" + id) + 1;
        TextSpan span = new TextSpan(start, start + id.length());
        return new Notice(
                file,
                span,
                targets.message(id) + ", so nobody knows what this answer offends against.",
                Question.choosing(
                        "Which section does this bad answer offend against?",
                        targets.nearest(id).map(to -> Fixes.replace("Change it to " + to, file, span, to)).stream()
                                .toList()),
                List.of());
    }
}
