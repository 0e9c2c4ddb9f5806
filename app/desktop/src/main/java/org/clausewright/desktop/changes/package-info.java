/// What differs from the last commit: the changed files, the difference of the one that is chosen, and the form to
/// commit those that are ticked. Where there is no repository, it offers to make one.
@NullMarked
package org.clausewright.desktop.changes;

import org.jspecify.annotations.NullMarked;
