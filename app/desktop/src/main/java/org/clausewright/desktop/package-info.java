/// Placeholder.
@NullMarked
package org.clausewright.desktop;

import org.jspecify.annotations.NullMarked;
