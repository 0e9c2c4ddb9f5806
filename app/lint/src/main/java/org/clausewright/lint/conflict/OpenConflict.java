package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.OneLine;
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

/// Two rules of one level of authority that ask for different things in one case, and that nobody has answered for.
record OpenConflict(RulePage page, KnownConflicts known) implements SlowRule {

    private static final int LONGEST = 100;

    @Override
    public void check(Spec spec, Consumer<Notice> notices, BooleanSupplier cancelled) {
        for (Conflict conflict : known.in(spec, cancelled)) {
            if (isOpen(conflict)) {
                spec.document(conflict.left().file()).ifPresent(document -> notices.accept(notice(document, conflict)));
            }
        }
    }

    private static Notice notice(SpecDocument document, Conflict conflict) {
        return new Notice(
                        document,
                        conflict.left().span(),
                        conflict.left().clause(),
                        message(conflict),
                        Optional.of(question(conflict)),
                        List.of())
                .beside(new Place(conflict.right().file(), conflict.right().span()));
    }

    private static boolean isOpen(Conflict conflict) {
        return ConflictFinder.isSure(conflict)
                && conflict.left().file().prefix().isEmpty()
                && conflict.state() == State.OPEN
                && conflict.verdict() == Verdict.UNDECIDED
                && conflict.left().authority().equals(conflict.right().authority());
    }

    private static String message(Conflict conflict) {
        return opening(conflict.kind()) + " " + quoted(conflict.right()) + " (" + place(conflict.right()) + "). "
                + conflict.scenario() + " " + conflict.because();
    }

    /// How what is wrong is told of the first passage; the second one follows.
    private static String opening(String kind) {
        return switch (kind) {
            case PriorityPairs.KIND -> "This claims to come first, and so does";
            case ForbiddenChecks.KIND -> "One of the two needs to know what the other forbids to find out: this, and";
            case SwallowedRules.KIND -> "Nothing may be left of this rule beside";
            case SensePairs.TWICE_KIND -> "This says of a term something else than";
            case SensePairs.AGAINST_KIND ->
                "A term is used here, or in the other passage, against what it is said to mean:" + " this, and";
            default -> "In one case this may ask for something else than";
        };
    }

    private static Question question(Conflict conflict) {
        return new Question(
                "Which wins, " + quoted(conflict.left()) + " or " + quoted(conflict.right()) + "?",
                List.of(
                        Answer.inWords("This one: the other gets an exception"),
                        Answer.inWords("The other one: this one gets an exception"),
                        Answer.inWords("They never meet: the case of one of them is to be named")));
    }

    static String quoted(Side side) {
        return "“" + OneLine.of(side.quote(), LONGEST) + "”";
    }

    static String place(Side side) {
        return side.section()
                .map(id -> "section " + side.file().qualified(id))
                .orElseGet(() -> "at the start of " + side.file().value());
    }
}
