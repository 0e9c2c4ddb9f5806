/// Small things that several panes show or need: badges, folded text, empty states, cards in a list, where the caret
/// is in terms of the spec. Knows no pane.
@NullMarked
package org.clausewright.desktop.parts;

import org.jspecify.annotations.NullMarked;
