/// How differently the clause under the caret is read in a case: votes, readings, the question that separates them, and
/// what a rewording did to the spread. Nothing changes the text from here; answers are given in Clarify.
@NullMarked
package org.clausewright.desktop.readings;

import org.jspecify.annotations.NullMarked;
