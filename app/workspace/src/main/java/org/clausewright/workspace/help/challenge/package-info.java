/// Challenges of a clause and drafted answers to them, which become examples when somebody accepts them. What was not
/// accepted is kept over a closed window until it is discarded.
@NullMarked
package org.clausewright.workspace.help.challenge;

import org.jspecify.annotations.NullMarked;
