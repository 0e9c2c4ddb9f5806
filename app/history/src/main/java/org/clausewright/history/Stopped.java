package org.clausewright.history;

import java.io.IOException;

/// Unwinds work that a [Watch] wants no more of.
final class Stopped extends IOException {

    Stopped() {
        super("stopped by its watch");
    }

    /// @throws Stopped where nobody wants the result any more
    static void unlessWanted(Watch watch, String step) throws Stopped {
        if (!watch.goOn(-1, step)) {
            throw new Stopped();
        }
    }
}
