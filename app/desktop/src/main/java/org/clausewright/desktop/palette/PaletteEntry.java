package org.clausewright.desktop.palette;

import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/// Something to find in the palette.
///
/// @param id     stable, so that recent ones are known again: `command:file.save`, `clause:sy73`
/// @param title  what is matched and shown
/// @param detail where it stands, or its key; muted, and matched with less weight
public record PaletteEntry(Kind kind, String id, String title, String detail, Optional<Ikon> icon, Runnable run) {

    /// What an entry is; in this order where they match as well.
    public enum Kind {
        COMMAND,
        SECTION,
        CLAUSE,
        RULE
    }
}
