package org.clausewright.desktop.frame;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one registry of commands. Features add theirs when the window is made.
public final class Commands {

    private final Map<String, Command> byId = new LinkedHashMap<>();

    /// @throws IllegalArgumentException where the id is taken
    public void add(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
    }

    public Collection<Command> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Runs the command if there is one of that id and it is enabled.
    public void run(String id) {
        find(id).filter(command -> command.enabled().getAsBoolean())
                .ifPresent(command -> command.run().run());
    }
}
