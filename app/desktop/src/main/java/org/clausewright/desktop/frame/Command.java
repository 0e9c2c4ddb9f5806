package org.clausewright.desktop.frame;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something a person can tell the program to do; menus, toolbar, palette and key map are made from these.
///
/// @param id      stable, dotted: `clause.challenge`
/// @param menu    where it stands: `File`, `Edit`, `Clause`, `Model`, `Review`, `View`, `Help`
/// @param title   sentence case, a verb first: `Add example`
/// @param enabled asked whenever it is shown or pressed
public record Command(
        String id,
        String menu,
        String title,
        Optional<Ikon> icon,
        Optional<KeyCombination> key,
        BooleanSupplier enabled,
        Runnable run) {

    /// One that is always enabled.
    public static Command of(String id, String menu, String title, Ikon icon, String key, Runnable run) {
        return new Command(
                id, menu, title, Optional.of(icon), Optional.of(KeyCombination.valueOf(key)), () -> true, run);
    }

    /// One that is always enabled and has no key.
    public static Command of(String id, String menu, String title, Ikon icon, Runnable run) {
        return new Command(id, menu, title, Optional.of(icon), Optional.empty(), () -> true, run);
    }

    /// The same command, enabled only where the supplier says so.
    public Command when(BooleanSupplier supplier) {
        return new Command(id, menu, title, icon, key, supplier, run);
    }
}
