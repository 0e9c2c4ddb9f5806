package org.clausewright.lint;

import java.util.List;

/// Brings rules into the program; found by `ServiceLoader`.
public interface RuleProvider {

    /// The rules, the same ones at each call.
    List<Rule> rules();
}
