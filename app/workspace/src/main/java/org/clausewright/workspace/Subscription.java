package org.clausewright.workspace;

/// What a listener holds so that it can let go.
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
