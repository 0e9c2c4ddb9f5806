/// Specs on disk: which files belong to one, reading them, and saving without ever losing a byte.
@NullMarked
package org.clausewright.spec.folder;

import org.jspecify.annotations.NullMarked;
