/// Answers to the questions of findings: rewordings, and decisions to keep the words as they are.
@NullMarked
package org.clausewright.workspace.help.clarify;

import org.jspecify.annotations.NullMarked;
