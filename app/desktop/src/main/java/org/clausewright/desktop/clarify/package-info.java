/// The questions of a spec, one at a time: the sentence, the words in doubt, the question, answers to choose from, and
/// what the sentence would be. Everything can be done by keyboard. What is accepted goes into the text and into the
/// decisions as one undo step.
@NullMarked
package org.clausewright.desktop.clarify;

import org.jspecify.annotations.NullMarked;
