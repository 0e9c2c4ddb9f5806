package org.clausewright.desktop.frame;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// What a feature of the window is given to work with: an opened spec, and the window's own services.
///
/// @param openSpec opens another spec in the place of this one, after asking about what is not saved
public record Desk(
        Workspace workspace,
        Tasks tasks,
        Preferences preferences,
        Commands commands,
        Navigation navigation,
        Overlays overlays,
        Notifications notifications,
        Consumer<Path> openSpec) {}
