/// Pairs of passages that may ask for different things, ranked by what the text says: norms, definitions, the ladder
/// of authority. Knows nothing of models.
@NullMarked
package org.clausewright.lint.conflict;

import org.jspecify.annotations.NullMarked;
