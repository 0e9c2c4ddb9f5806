/// Placeholder.
@NullMarked
package org.clausewright.spec;

import org.jspecify.annotations.NullMarked;
