package org.clausewright.lint.conflict;

import java.util.List;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.RuleProvider;

/// The program's rules about conflicts.
public final class ConflictRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        return List.of(
                new OpenConflict(RulePage.of(ConflictRules.class, "conflict")),
                new ImportDeparture(RulePage.of(ConflictRules.class, "departs-from-import")));
    }
}
