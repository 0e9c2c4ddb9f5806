/// Challenges to the clause under the caret: what the assistant proposes, as cards to keep or discard. Nothing gets
/// into the spec from here that nobody kept.
@NullMarked
package org.clausewright.desktop.challenge;

import org.jspecify.annotations.NullMarked;
