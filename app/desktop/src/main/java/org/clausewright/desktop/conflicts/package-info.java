/// Pairs of passages that may ask for different things, side by side with what the ladder of authority says, and the
/// author's answer to them.
@NullMarked
package org.clausewright.desktop.conflicts;

import org.jspecify.annotations.NullMarked;
