package org.clausewright.desktop;

import java.util.Map;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import org.clausewright.desktop.theme.Appearance;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.desktop.welcome.RecentSpecs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// What outlives a spec in the window.
record Services(Tasks tasks, Preferences preferences, Appearance appearance, RecentSpecs recent, Opening opening) {

    static Services of(Preferences preferences, ObservableValue<Theme> systemTheme) {
        Tasks tasks = new Tasks(Platform::runLater);
        return new Services(
                tasks,
                preferences,
                new Appearance(preferences, systemTheme),
                new RecentSpecs(preferences),
                (path, done) -> tasks.<Workspace>run("Opening", progress -> SpecFolder.load(path).map(l -> new Workspace(l.root(), l.spec(), Map.of())), done));
    }
}
