/// What the program says, and how: results and messages as separate streams in UTF-8, JSON, styles for a terminal, and
/// the words themselves. Text from files is data and cannot steer the terminal.
@NullMarked
package org.clausewright.cli.console;

import org.jspecify.annotations.NullMarked;
