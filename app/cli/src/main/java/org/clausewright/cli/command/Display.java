package org.clausewright.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether there is a display to show a window on. Windows and macOS always have one.
final class Display {

    private static final List<String> VARIABLES = List.of("DISPLAY", "WAYLAND_DISPLAY");

    private Display() {}

    static boolean isThere(Map<String, String> environment, String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        return os.contains("win")
                || os.contains("mac")
                || VARIABLES.stream()
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    static boolean isThere() {
        return isThere(System.getenv(), System.getProperty("os.name", ""));
    }
}
