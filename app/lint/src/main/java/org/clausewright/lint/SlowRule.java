package org.clausewright.lint;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.clausewright.spec.Spec;

/// A rule that takes longer than one can wait for after a keystroke. It runs when nobody types, or when a spec is
/// checked as a whole, and can be stopped half-way: see [Linter#slow] and [Linter#check].
public non-sealed interface SlowRule extends Rule {

    /// Who takes what it finds.
    interface Found {

        /// @param grounds the other passages without which it would not be true
        void add(Notice notice, List<SlowFinding.Ground> grounds);
    }

    /// @param cancelled asked often, possibly on several threads; once it is true the call is to return soon, and what
    /// it has found so far counts for nothing
    void check(Spec spec, Found found, BooleanSupplier cancelled);
}
