/// The palette: one field over everything that one can go to or do, by keyboard alone. What can be found is given by
/// others as entries; here is how it is matched, ranked, shown and remembered.
@NullMarked
package org.clausewright.desktop.palette;

import org.jspecify.annotations.NullMarked;
