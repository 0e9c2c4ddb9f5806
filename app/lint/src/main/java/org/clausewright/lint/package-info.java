/// Placeholder.
@NullMarked
package org.clausewright.lint;

import org.jspecify.annotations.NullMarked;
