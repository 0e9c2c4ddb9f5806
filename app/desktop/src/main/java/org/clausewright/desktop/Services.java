package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.settings.ModelMeans;
import org.clausewright.desktop.theme.Appearance;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.desktop.welcome.RecentSpecs;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.UserFolders;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.model.ModelCalls;
import org.clausewright.workspace.model.SystemKeyStore;
import org.clausewright.workspace.model.Trust;
import org.clausewright.workspace.plugin.Plugins;
import org.clausewright.workspace.plugin.SpecLinter;

/// What outlives a spec in the window.
record Services(
        Tasks tasks,
        UserFolders folders,
        Preferences preferences,
        Appearance appearance,
        RecentSpecs recent,
        ModelMeans models,
        Supplier<Plugins> plugins)
        implements AutoCloseable {

    /// Reads the preferences. Belongs to the window's thread.
    static Services of(UserFolders folders, ObservableValue<Theme> systemTheme, Map<String, String> environment) {
        Tasks tasks = new Tasks(Platform::runLater);
        Preferences preferences = new Preferences(folders.preferences(), tasks);
        return new Services(
                tasks,
                folders,
                preferences,
                new Appearance(preferences, systemTheme),
                new RecentSpecs(preferences),
                new ModelMeans(
                        new Trust(folders.trustedSpecs()), new SystemKeyStore(), environment, new ModelCalls(folders)),
                Plugins.whenAskedFor(folders));
    }

    /// What was read, and what will go over it; making it loads many classes.
    private record Ready(SpecFolder.Loaded loaded, SpecLinter linter) {}

    /// Opens a spec off the window's thread.
    Task open(Path spec, Consumer<Outcome<Workspace>> done) {
        return tasks.<Ready>run(
                Messages.of(Services.class).text("task.open", spec.getFileName()),
                progress -> SpecFolder.load(spec, models.trust()::isTrusted)
                        .map(loaded -> new Ready(loaded, plugins.get().linter(loaded.root()))),
                outcome -> done.accept(outcome.map(ready -> new Workspace(
                        ready.loaded(), tasks, ready.linter(), folders.state(), models.trust()::isTrusted))));
    }

    /// Ends the calls to models in flight and all other work, and waits for what is still being written.
    @Override
    public void close() {
        models.calls().close();
        tasks.close();
    }
}
