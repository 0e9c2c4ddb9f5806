/// The past of the document under the caret: the commits that changed it. Reads the repository and never writes it.
@NullMarked
package org.clausewright.desktop.history;

import org.jspecify.annotations.NullMarked;
