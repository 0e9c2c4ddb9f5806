/// The list of findings, and what can be done about the selected one. Says nothing of its own about the text: the
/// findings are lint's.
@NullMarked
package org.clausewright.desktop.problems;

import org.jspecify.annotations.NullMarked;
