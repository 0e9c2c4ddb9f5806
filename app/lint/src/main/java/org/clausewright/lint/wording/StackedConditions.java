package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.language.Condition;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Severity;

/// A condition and an exception in one sentence, or three conditions.
final class StackedConditions implements SentenceRule.Pattern {

    private static final int MANY = 3;

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        List<Condition> conditions = sentence.conditions().stream()
                .filter(condition -> condition.kind() != Condition.Kind.CONCEDES)
                .toList();
        for (int i = 1; i < conditions.size(); i++) {
            Condition first = conditions.getFirst();
            Condition condition = conditions.get(i);
            String marker = sentence.text(first.marker());
            boolean twice = condition.kind() == Condition.Kind.EXCEPTS && first.kind() == condition.kind();
            boolean other = twice || condition.kind() != first.kind() || i + 1 >= MANY;
            if (other && !sentence.text(condition.marker()).equalsIgnoreCase(marker)) {
                Hit hit = wording.hit(sentence, condition.marker(), Map.of("first", marker));
                hits.accept(isGrave(first, condition, facts) ? hit.atLeast(Severity.WARNING) : hit);
                return;
            }
        }
    }

    /// An exception beside a condition, or beside an exception, in a spec that ranks no section.
    private static boolean isGrave(Condition first, Condition second, Facts facts) {
        boolean excepts = first.kind() == Condition.Kind.EXCEPTS || second.kind() == Condition.Kind.EXCEPTS;
        return excepts && facts.standing() == Facts.Standing.UNRANKED;
    }
}
