package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Notice;
import org.clausewright.lint.Place;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SlowRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;

/// A rule that asks for something else than a rule of an import, where the ladder of authority says which of the two
/// holds. Where the import's does, that is a warning; where the own rule overrides it, a note.
record ImportDeparture(RulePage page, KnownConflicts known) implements SlowRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices, BooleanSupplier cancelled) {
        if (spec.imports().isEmpty()) {
            return;
        }
        for (Conflict conflict : known.in(spec, cancelled)) {
            if (isDeparture(conflict)) {
                spec.document(conflict.left().file()).ifPresent(document -> notices.accept(notice(document, conflict)));
            }
        }
    }

    private static boolean isDeparture(Conflict conflict) {
        return ConflictFinder.isSure(conflict)
                && conflict.left().file().prefix().isEmpty()
                && conflict.right().file().prefix().isPresent()
                && conflict.state() == State.OPEN
                && conflict.verdict() != Verdict.UNDECIDED;
    }

    private static Notice notice(SpecDocument document, Conflict conflict) {
        if (conflict.verdict() == Verdict.LEFT) {
            String message = "This overrides " + theirs(conflict) + ". " + conflict.because();
            return notice(document, conflict, message, Optional.empty()).at(Severity.INFO);
        }
        if (isRecommended(conflict.right())
                && conflict.left().authority().equals(conflict.right().authority())) {
            String message = "This departs from what is only recommended in " + theirs(conflict) + ". "
                    + conflict.because() + " A recommendation leaves room for a reason.";
            Question question = new Question("What is the reason to depart from it?", List.of());
            return notice(document, conflict, message, Optional.of(question)).at(Severity.INFO);
        }
        String message = "This asks for something else than " + theirs(conflict) + ". " + conflict.because() + " "
                + conflict.scenario();
        return notice(document, conflict, message, Optional.of(question(conflict)));
    }

    private static Notice notice(
            SpecDocument document, Conflict conflict, String message, Optional<Question> question) {
        Side ours = conflict.left();
        return new Notice(document, ours.span(), ours.clause(), message, question, List.of())
                .beside(new Place(conflict.right().file(), conflict.right().span()));
    }

    /// Whether a passage says *should* or *may*, and never *must*.
    private static boolean isRecommended(Side side) {
        List<Modality> said = Sentence.at(0, side.quote()).norms().stream()
                .map(Norm::modality)
                .toList();
        return !said.isEmpty() && !said.contains(Modality.MUST) && !said.contains(Modality.MUST_NOT);
    }

    private static String theirs(Conflict conflict) {
        return OpenConflict.quoted(conflict.right()) + " (" + OpenConflict.place(conflict.right()) + ")";
    }

    private static Question question(Conflict conflict) {
        return new Question(
                "Which is meant to hold, this or " + theirs(conflict) + "?",
                List.of(
                        Answer.inWords("That one: this is reworded, or goes"),
                        Answer.inWords("This one: it moves to a higher level, or that one gets an exception"),
                        Answer.inWords("They never meet: the case of one of them is to be named")));
    }
}
