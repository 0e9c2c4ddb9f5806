package org.clausewright.desktop.frame;

import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// What a feature of the window is given to work with: an opened spec, and the window's own services.
public record Desk(
        Workspace workspace,
        Tasks tasks,
        Preferences preferences,
        Commands commands,
        Navigation navigation,
        Overlays overlays,
        Notifications notifications) {}
