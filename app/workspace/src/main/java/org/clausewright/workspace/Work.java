package org.clausewright.workspace;

import org.clausewright.spec.Outcome;

/// Work that runs off the window's thread. A failure that a user can meet is a value; what it throws is a fault of the
/// program, caught and logged once by [Tasks].
@FunctionalInterface
public interface Work<T> {

    Outcome<T> run(Progress progress) throws Exception;
}
