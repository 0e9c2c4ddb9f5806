package org.clausewright.desktop;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;
import javafx.application.Platform;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications;

/// What becomes of an exception that nobody caught: it is logged, each kind once, and the person is told calmly what
/// is safe. The window goes on.
final class Faults implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Notifications notifications;
    private final Set<String> seen = new HashSet<>();

    Faults(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (first(fault)) {
            LOG.log(Level.ERROR, "in " + thread.getName(), fault);
            Platform.runLater(this::tell);
        }
    }

    private synchronized boolean first(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return seen.add(fault.getClass().getName() + (trace.length == 0 ? "" : trace[0]));
    }

    private void tell() {
        Messages messages = Messages.of(Faults.class);
        notifications.show(Notifications.Kind.ERROR, messages.text("fault.title"), messages.text("fault.words"));
    }
}
