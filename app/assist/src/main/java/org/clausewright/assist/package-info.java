/// Placeholder.
@NullMarked
package org.clausewright.assist;

import org.jspecify.annotations.NullMarked;
