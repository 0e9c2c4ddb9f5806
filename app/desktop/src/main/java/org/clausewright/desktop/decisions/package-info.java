/// The decisions about the clause or section under the caret: what was asked, what was decided, and why.
@NullMarked
package org.clausewright.desktop.decisions;

import org.jspecify.annotations.NullMarked;
