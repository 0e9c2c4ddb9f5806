package org.clausewright.desktop.theme;

import java.util.Collection;
import java.util.List;

/// The font families of the window. JavaFX takes one family and knows no fall-backs, so they are chosen here.
///
/// @param ui   for everything that is not the spec's text
/// @param mono for the spec's text
public record Typefaces(String ui, String mono) {

    private static final List<String> MONO = List.of(
            "JetBrains Mono",
            "SF Mono",
            "Menlo",
            "Cascadia Mono",
            "Consolas",
            "Ubuntu Mono",
            "Noto Sans Mono",
            "DejaVu Sans Mono",
            "Liberation Mono");

    /// The system's own face, and the first fixed-width one that is there.
    public static Typefaces among(Collection<String> families) {
        return new Typefaces(
                "System", MONO.stream().filter(families::contains).findFirst().orElse("Monospaced"));
    }
}
