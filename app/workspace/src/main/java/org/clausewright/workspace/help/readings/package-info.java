/// How far readers agree on what a clause says of a case, the question that separates their readings, and whether a
/// rewording brings them closer together.
@NullMarked
package org.clausewright.workspace.help.readings;

import org.jspecify.annotations.NullMarked;
