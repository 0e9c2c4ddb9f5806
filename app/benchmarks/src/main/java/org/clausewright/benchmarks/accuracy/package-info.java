/// How good the linter is: what it finds in labelled sentences, measured against what people marked in them. The
/// sentences lie outside of the project, in the folder `ambiguity` of the one that `CLAUSEWRIGHT_DATA` names.
@NullMarked
package org.clausewright.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
