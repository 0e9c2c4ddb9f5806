/// The examples of the clause under the caret, as conversation cards that can be read and edited. A card is a view of
/// text: every change in it is an edit of the file.
@NullMarked
package org.clausewright.desktop.examples;

import org.jspecify.annotations.NullMarked;
