/// Placeholder.
@NullMarked
package org.clausewright.language;

import org.jspecify.annotations.NullMarked;
