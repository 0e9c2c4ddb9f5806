package org.clausewright.lint;

import java.util.List;
import org.clausewright.spec.SpecFiles;

/// Brings rules into the program; found by `ServiceLoader`.
public interface RuleProvider {

    /// The rules, the same ones at each call.
    default List<Rule> rules() {
        return List.of();
    }

    /// The rules that a spec brings itself: a house style. Called again when the files that it read have changed.
    default HouseRules rules(SpecFiles files) {
        return HouseRules.NONE;
    }
}
