package org.clausewright.lint.structure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.ImportProblem.Kind;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;

/// An import that has no effect, or not the one that was meant, of some kinds of problem.
record UnusableImport(RulePage page, Set<Kind> kinds) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        spec.settingsFile().ifPresent(file -> spec.allImports().problems().stream()
                .filter(problem -> kinds.contains(problem.kind()))
                .forEach(problem -> notices.accept(notice(new ImportPlace(file, problem.prefix()), problem))));
    }

    private static Notice notice(ImportPlace place, ImportProblem problem) {
        List<Fix> fixes = problem.meant().flatMap(place::fix).stream().toList();
        Notice notice =
                place.notice(problem.message() + " " + problem.advice(), Optional.of(question(place, problem, fixes)));
        return problem.kind() == Kind.UNTRUSTED || problem.kind() == Kind.SETTINGS
                ? notice.at(Severity.WARNING)
                : notice;
    }

    private static Question question(ImportPlace place, ImportProblem problem, List<Fix> fixes) {
        return switch (problem.kind()) {
            case MISSING -> Question.choosing("Which folder is “" + place.prefix() + "”?", fixes);
            case SETTINGS ->
                new Question("Who mends the spec.yaml of what is imported as “" + place.prefix() + "”?", List.of());
            case UNTRUSTED ->
                new Question("Do you trust this spec to read what it imports as “" + place.prefix() + "”?", List.of());
            case CYCLIC ->
                new Question(
                        "Which of these specs stands above the others?",
                        List.of(
                                Answer.inWords("Only one of them imports the other"),
                                Answer.inWords("Both import a third one that holds what both need")));
        };
    }
}
