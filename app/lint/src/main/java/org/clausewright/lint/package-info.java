/// Findings: what is wrong with the structure or the wording of a spec, and the questions that would clear it up.
/// [Linter] runs rules, [Rules] lists them, [Gate] and [Agenda] say what follows from what they find. The program's
/// own rules stand in `lint.structure` and `lint.wording` and use nothing that a plugin's rules could not use.
@NullMarked
package org.clausewright.lint;

import org.jspecify.annotations.NullMarked;
