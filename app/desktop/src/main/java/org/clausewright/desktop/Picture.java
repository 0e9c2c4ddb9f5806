package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.Optional;
import org.clausewright.desktop.theme.Theme;

/// A picture of the window that somebody wants.
///
/// @param spec   the spec to open; empty only for [View#WELCOME]
/// @param at     the id of a section or clause to put the caret on
/// @param width  of the window's content, in pixels
/// @param height of the window's content, in pixels
/// @param out    the PNG file to write
public record Picture(
        Optional<Path> spec, View view, Optional<String> at, int width, int height, Theme theme, Path out) {

    private static final int LARGEST = 8_000;

    public Picture {
        if (width < 200 || height < 200 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException(
                    "a picture is 200 to 8000 pixels wide and high: " + width + "x" + height);
        }
    }
}
