package org.clausewright.lint.conflict;

import java.util.List;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.RuleProvider;

/// The program's rules about conflicts.
public final class ConflictRules implements RuleProvider {

    @Override
    public List<Rule> rules() {
        KnownConflicts known = new KnownConflicts();
        return List.of(
                new OpenConflict(RulePage.of(ConflictRules.class, "conflict"), known),
                new ImportDeparture(RulePage.of(ConflictRules.class, "departs-from-import"), known));
    }
}
