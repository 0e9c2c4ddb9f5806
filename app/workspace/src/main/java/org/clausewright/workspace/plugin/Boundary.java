package org.clausewright.workspace.plugin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Between the program and one plugin: whatever the plugin throws ends here, and switches it off for good. May be used
/// from several threads.
final class Boundary {

    private static final Logger LOG = System.getLogger(Boundary.class.getName());
    private static final int LONGEST = 300;

    private final String plugin;
    private final Consumer<PluginFailure> failures;
    private final AtomicReference<@Nullable PluginFailure> failure = new AtomicReference<>();
    private final Set<String> rules = ConcurrentHashMap.newKeySet();

    /// @param plugin   its name, for a person
    /// @param failures told once, when it is switched off
    Boundary(String plugin, Consumer<PluginFailure> failures) {
        this.plugin = plugin;
        this.failures = failures;
    }

    /// Calls into the plugin.
    ///
    /// @return what it gives; `otherwise` where it fails now, or did before
    <T> T call(Supplier<T> code, T otherwise) {
        if (isOff()) {
            return otherwise;
        }
        Worker.Visit visit = Worker.enter(this);
        try {
            return code.get();
        } catch (Throwable thrown) {
            LOG.log(Level.DEBUG, plugin, thrown);
            switchOff("it failed: " + described(thrown));
            return otherwise;
        } finally {
            visit.leave();
        }
    }

    void run(Runnable code) {
        call(
                () -> {
                    code.run();
                    return true;
                },
                false);
    }

    void switchOff(String why) {
        PluginFailure first = new PluginFailure(plugin, why);
        if (failure.compareAndSet(null, first)) {
            failures.accept(first);
        }
    }

    boolean isOff() {
        return failure.get() != null;
    }

    /// The plugin brings a rule of that id.
    void owns(String rule) {
        rules.add(rule);
    }

    /// Whether findings of that rule are those of a plugin that is switched off.
    boolean disowns(String rule) {
        return isOff() && rules.contains(rule);
    }

    private static String described(Throwable thrown) {
        String name = thrown.getClass().getSimpleName();
        try {
            String message = String.valueOf(thrown.getMessage());
            return name
                    + (message.equals("null") ? "" : ", " + message.substring(0, Math.min(LONGEST, message.length())));
        } catch (Throwable worse) {
            return name;
        }
    }
}
