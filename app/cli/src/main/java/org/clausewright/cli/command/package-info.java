/// The commands, one class each: what may be said on the command line, and which capability answers it. They hold no
/// rule of the domain and write only through `console`.
@NullMarked
package org.clausewright.cli.command;

import org.jspecify.annotations.NullMarked;
