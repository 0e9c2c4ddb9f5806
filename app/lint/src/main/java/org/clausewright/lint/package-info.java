/// Findings: what is wrong with the structure or the wording of a spec, and the questions that would clear it up.
@NullMarked
package org.clausewright.lint;

import org.jspecify.annotations.NullMarked;
