/// What the linter, the conflict finder and the assistant say about a spec. Values only: the rules are elsewhere.
@NullMarked
package org.clausewright.spec.finding;

import org.jspecify.annotations.NullMarked;
