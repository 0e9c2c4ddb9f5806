/// The line at the bottom of the window: where the caret is, what is open, the branch, the assistant, what runs, and
/// whether all is saved.
@NullMarked
package org.clausewright.desktop.status;

import org.jspecify.annotations.NullMarked;
