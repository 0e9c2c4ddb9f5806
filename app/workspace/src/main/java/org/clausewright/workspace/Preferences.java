package org.clausewright.workspace;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What the program remembers for a person: theme, text size, pane sizes, recent specs. Never a secret. Kept in one
/// file in the user's configuration folder, written soon after a change; a broken file counts as empty and is kept
/// beside the new one. Belongs to the results' thread.
public final class Preferences {

    private static final Logger LOG = System.getLogger(Preferences.class.getName());

    private final Path file;
    private final Lane lane;
    private final Map<String, String> values = new TreeMap<>();
    private final Listeners<String> listeners = new Listeners<>();

    /// Reads the file where there is one.
    public Preferences(Path file, Tasks tasks) {
        this.file = file;
        this.lane = tasks.lane("preferences");
        read();
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
            properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key, "")));
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.WARNING, "Preferences could not be read and start afresh: {0}", broken.toString());
            keepBroken();
        }
    }

    private void keepBroken() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "The broken preferences could not be put aside: {0}", refused.toString());
        }
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    public void put(String key, String value) {
        if (!value.equals(values.put(key, value))) {
            changed(key);
        }
    }

    public void remove(String key) {
        if (values.remove(key) != null) {
            changed(key);
        }
    }

    private void changed(String key) {
        Map<String, String> snapshot = new TreeMap<>(values);
        lane.add(() -> write(snapshot));
        listeners.tell(key);
    }

    /// Told which key was changed.
    public Subscription onChange(Consumer<String> listener) {
        return listeners.add(listener);
    }

    public double number(String key, double otherwise) {
        try {
            return get(key).map(Double::parseDouble).filter(Double::isFinite).orElse(otherwise);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    public boolean flag(String key, boolean otherwise) {
        return get(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    public List<String> list(String key) {
        return get(key).filter(value -> !value.isEmpty())
                .map(value -> value.lines().toList())
                .orElse(List.of());
    }

    /// @param listed must not hold line breaks
    public void putList(String key, List<String> listed) {
        put(key, String.join("\n", listed));
    }

    /// Waits until everything is on disk.
    public void flush() {
        lane.flush();
    }

    private void write(Map<String, String> snapshot) {
        try {
            Properties properties = new Properties();
            properties.putAll(snapshot);
            StringWriter text = new StringWriter();
            properties.store(text, "Clausewright's preferences. Written by the program.");
            Files.createDirectories(file.getParent());
            Path temporary = Files.createTempFile(file.getParent(), "preferences", ".tmp");
            try {
                Files.writeString(temporary, text.toString());
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "Preferences could not be written: {0}", refused.toString());
        }
    }
}
