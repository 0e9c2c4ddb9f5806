/// Words with which two passages that ask for different things can be made to agree, and what else a change
/// would bring. Proposes; what is done is the author's word.
@NullMarked
package org.clausewright.lint.reconcile;

import org.jspecify.annotations.NullMarked;
