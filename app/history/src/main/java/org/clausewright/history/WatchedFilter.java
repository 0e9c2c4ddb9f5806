package org.clausewright.history;

import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/// Lets every file pass, as long as a [Watch] wants it: a long walk through commits that change nothing of interest
/// can be cancelled too.
final class WatchedFilter extends TreeFilter {

    private static final int BETWEEN_QUESTIONS = 64;

    private final Watch watch;
    private final String step;
    private int passed;

    WatchedFilter(Watch watch, String step) {
        this.watch = watch;
        this.step = step;
    }

    @Override
    public boolean include(TreeWalk walk) throws Stopped {
        if (passed++ % BETWEEN_QUESTIONS == 0) {
            Stopped.unlessWanted(watch, step);
        }
        return true;
    }

    @Override
    public boolean shouldBeRecursive() {
        return false;
    }

    @Override
    public TreeFilter clone() {
        return this;
    }
}
