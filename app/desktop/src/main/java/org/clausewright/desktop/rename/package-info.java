/// Renaming across a spec: the id of a section or clause with everything that names it, or a term wherever the running
/// text uses it. Each is one undo step.
@NullMarked
package org.clausewright.desktop.rename;

import org.jspecify.annotations.NullMarked;
