/// Two texts compared: hunks for reading, words within changed lines, marks for an editor's margin. Knows neither files
/// nor repositories.
@NullMarked
package org.clausewright.history.diff;

import org.jspecify.annotations.NullMarked;
