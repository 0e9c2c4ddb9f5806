package org.clausewright.lint;

import java.util.function.Consumer;
import org.clausewright.spec.Spec;

/// A rule that has to see the whole spec. It is run again for each snapshot, so it has to be cheap: linear in the
/// number of sections, clauses, examples and links. One that is not is a [SlowRule].
public non-sealed interface SpecRule extends Rule {

    void check(Spec spec, Consumer<Notice> notices);

    /// This rule for a linter that runs these rules: for one that has to know which rules there are. Asked once.
    default SpecRule among(Rules rules) {
        return this;
    }
}
