/// The search for clauses that contradict each other, and what is decided about a pair.
@NullMarked
package org.clausewright.workspace.help.conflict;

import org.jspecify.annotations.NullMarked;
