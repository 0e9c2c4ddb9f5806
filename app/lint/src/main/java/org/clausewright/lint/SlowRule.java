package org.clausewright.lint;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.clausewright.spec.Spec;

/// A rule that takes longer than one can wait for after a keystroke. It runs when nobody types, or when a spec is
/// checked as a whole, and can be stopped half-way: see [Linter#slow] and [Linter#check].
public non-sealed interface SlowRule extends Rule {

    /// @param notices   takes what it finds; what is about two places names the other one
    /// @param cancelled asked often, possibly on several threads; once it is true the call is to return soon,
    ///                  and what it has found so far counts for nothing
    void check(Spec spec, Consumer<Notice> notices, BooleanSupplier cancelled);
}
