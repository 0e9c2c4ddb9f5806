package org.clausewright.desktop;

import org.clausewright.desktop.theme.Appearance;
import org.clausewright.desktop.welcome.RecentSpecs;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;

/// What outlives a spec in the window.
record Services(
        Tasks tasks, Preferences preferences, Appearance appearance, RecentSpecs recent, Opening opening) {}
