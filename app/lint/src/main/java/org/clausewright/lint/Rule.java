package org.clausewright.lint;

/// What looks for one kind of doubt. A rule keeps no state and may be used from several threads.
public sealed interface Rule permits BlockRule, DocumentRule, SpecRule, SlowRule {

    RulePage page();

    default RuleInfo info() {
        return page().info();
    }

    default String id() {
        return info().id();
    }
}
