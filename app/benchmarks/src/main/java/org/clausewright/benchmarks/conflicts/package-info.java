/// How good and how fast the conflict finder is, on texts that have their own ground truth: the links in them.
@NullMarked
package org.clausewright.benchmarks.conflicts;

import org.jspecify.annotations.NullMarked;
