/// The navigator: sections as a tree, their clauses under them, what they have and what is open about them. Knows the
/// editor only as navigation.
@NullMarked
package org.clausewright.desktop.navigator;

import org.jspecify.annotations.NullMarked;
