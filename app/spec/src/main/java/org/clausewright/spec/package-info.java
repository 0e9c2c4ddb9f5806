/// A spec as a value: its documents, example files, decisions and settings in one snapshot, and the values
/// that the capabilities share. Knows nothing of threads, windows, git or models.
@NullMarked
package org.clausewright.spec;

import org.jspecify.annotations.NullMarked;
