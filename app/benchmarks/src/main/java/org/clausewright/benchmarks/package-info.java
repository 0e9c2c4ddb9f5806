/// How fast the program is, measured as ratios against something run beside it. Nothing depends on this package, and no
/// test fails because a machine was slow.
@NullMarked
package org.clausewright.benchmarks;

import org.jspecify.annotations.NullMarked;
