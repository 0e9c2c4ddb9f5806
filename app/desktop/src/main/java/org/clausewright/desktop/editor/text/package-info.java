/// The text control: shows the text of one file, in source offsets on its outside and in its own positions inside. It
/// knows how text is shown, folded, coloured and marked; it knows nothing of specs, lint or the workspace, except the
/// values that describe edits.
@NullMarked
package org.clausewright.desktop.editor.text;

import org.jspecify.annotations.NullMarked;
