package org.clausewright.desktop.theme;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

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

    /// On Linux, where JavaFX does not ask the desktop for its face.
    private static final List<String> LINUX =
            List.of("Adwaita Sans", "Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans", "DejaVu Sans Condensed");

    /// The system's own face, and the first fixed-width one that is there.
    public static Typefaces among(Collection<String> families, String osName) {
        boolean linux = osName.toLowerCase(Locale.ROOT).contains("linux");
        return new Typefaces(first(linux ? LINUX : List.of(), families, "System"), first(MONO, families, "Monospaced"));
    }

    private static String first(List<String> wanted, Collection<String> families, String otherwise) {
        return wanted.stream().filter(families::contains).findFirst().orElse(otherwise);
    }
}
