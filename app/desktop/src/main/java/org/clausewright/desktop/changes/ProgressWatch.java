package org.clausewright.desktop.changes;

import org.clausewright.history.Watch;
import org.clausewright.workspace.Progress;

/// Lets the history report to a task, and learn that it was cancelled.
public record ProgressWatch(Progress progress) implements Watch {

    @Override
    public boolean goOn(double fraction, String step) {
        progress.report(fraction, step);
        return !progress.isCancelled();
    }
}
