package org.clausewright.lint;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Finding.State;

/// How far the author has come with the questions: counted from the decisions in the spec and from what is still found,
/// so that it is the same tomorrow.
///
/// @param reworded questions that new words have answered
/// @param kept     questions on words that are kept by a decision which still holds
/// @param open     questions that nobody has answered
public record Progress(int reworded, int kept, int open) {

    /// @param asked   which findings count
    /// @param decided the ids of sections and clauses whose decisions count
    public static Progress of(
            Spec spec, Collection<Finding> findings, Predicate<Finding> asked, Predicate<String> decided) {
        List<Finding> questions = findings.stream()
                .filter(finding -> Agenda.asks(spec, finding))
                .filter(asked)
                .toList();
        long reworded = spec.decisionTexts().keySet().stream()
                .map(SpecPath::stem)
                .filter(decided)
                .flatMap(id -> spec.decisions(id).stream())
                .filter(decision -> decision.answer() == Decision.Answer.REWORDED)
                .count();
        return new Progress((int) reworded, count(questions, State.KEPT), count(questions, State.OPEN));
    }

    private static int count(List<Finding> findings, State state) {
        return (int)
                findings.stream().filter(finding -> finding.state() == state).count();
    }

    public int answered() {
        return reworded + kept;
    }

    public int all() {
        return answered() + open;
    }
}
