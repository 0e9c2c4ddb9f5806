/// Rules about sections, clauses, examples and links, whatever the language: the last table of the file formats.
/// They know nothing of wording.
@NullMarked
package org.clausewright.lint.structure;

import org.jspecify.annotations.NullMarked;
