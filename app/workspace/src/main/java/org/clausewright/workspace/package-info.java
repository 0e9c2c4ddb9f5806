/// Placeholder.
@NullMarked
package org.clausewright.workspace;

import org.jspecify.annotations.NullMarked;
