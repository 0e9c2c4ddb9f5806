/// The editor: tabs of texts with their colours, findings, questions, links, completion and search. It asks the
/// workspace for everything that it knows of a spec, and knows nothing of other panes.
@NullMarked
package org.clausewright.desktop.editor;

import org.jspecify.annotations.NullMarked;
