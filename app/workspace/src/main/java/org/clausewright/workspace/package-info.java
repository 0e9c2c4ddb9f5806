/// An opened spec and everything running on it: its texts and undo, tasks, saving, recovery, preferences, trust, and
/// the use cases that put two capabilities together. Knows nothing of windows and holds no rules of the domain.
@NullMarked
package org.clausewright.workspace;

import org.jspecify.annotations.NullMarked;
