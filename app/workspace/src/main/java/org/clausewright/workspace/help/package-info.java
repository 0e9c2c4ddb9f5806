/// What a person asks the assistant for, and what becomes of the answers: challenges that become examples, conflicts
/// that become decisions, readings that become a question, findings that are kept on purpose. Everything belongs to
/// the results' thread; only the assistant works elsewhere. Nothing is changed that was not accepted.
@NullMarked
package org.clausewright.workspace.help;

import org.jspecify.annotations.NullMarked;
