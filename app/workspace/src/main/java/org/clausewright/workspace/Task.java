package org.clausewright.workspace;

/// Running work, as its starter sees it.
public interface Task {

    String title();

    void cancel();
}
