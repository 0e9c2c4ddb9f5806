package org.clausewright.desktop.editor;

import java.util.function.Predicate;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.desktop.frame.Overlays;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// What the editor is given to work with: a [org.clausewright.desktop.frame.Desk] without the navigation, which the
/// editor itself is.
///
/// @param takenIds ids that no new clause may get, since an earlier version had them
public record EditorDesk(
        Workspace workspace,
        Tasks tasks,
        Preferences preferences,
        Commands commands,
        Overlays overlays,
        Notifications notifications,
        Predicate<String> takenIds) {}
