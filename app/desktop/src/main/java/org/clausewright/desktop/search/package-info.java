/// Finding words: the query and how it is run without hanging the window, used by the editor for one text, and the pane
/// that searches the whole spec. It knows nothing of the editor.
@NullMarked
package org.clausewright.desktop.search;

import org.jspecify.annotations.NullMarked;
