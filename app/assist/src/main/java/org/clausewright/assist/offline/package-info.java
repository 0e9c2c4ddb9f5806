/// What the text of a spec gives away by itself: prompts that stress a clause, made from the norm in it.
/// Deterministic and instant; proposes and proves nothing. Knows English, no network and no model.
@NullMarked
package org.clausewright.assist.offline;

import org.jspecify.annotations.NullMarked;
