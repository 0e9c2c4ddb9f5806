/// history.
@NullMarked
package org.clausewright.history;

import org.jspecify.annotations.NullMarked;
