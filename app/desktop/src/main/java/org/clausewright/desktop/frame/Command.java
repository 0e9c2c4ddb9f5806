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
        Runnable run) {}
