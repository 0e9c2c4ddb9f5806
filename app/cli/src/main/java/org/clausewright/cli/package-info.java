/// The program `clausewright`: how it starts, what it writes where, and how it ends. The commands are in `command`,
/// what they print in `report`; no rule of the domain is here.
@NullMarked
package org.clausewright.cli;

import org.jspecify.annotations.NullMarked;
