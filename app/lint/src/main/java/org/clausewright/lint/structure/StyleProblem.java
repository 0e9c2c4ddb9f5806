package org.clausewright.lint.structure;

import java.util.function.Consumer;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;

/// A house style that cannot be used as it stands. That shows when its rules are made, so the linter reports it and
/// nothing is left to look for.
record StyleProblem(RulePage page) implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {}
}
