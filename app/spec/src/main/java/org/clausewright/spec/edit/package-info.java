/// The edits that a user makes to a spec, each as a list of text edits. Nothing here writes a file.
@NullMarked
package org.clausewright.spec.edit;

import org.jspecify.annotations.NullMarked;
