/// How differently a clause is read in one case: votes of independent readers, put together into readings, their
/// spread, and the one question that separates them. Nothing is asked of anybody here; who votes is not known.
@NullMarked
package org.clausewright.assist.reading;

import org.jspecify.annotations.NullMarked;
