package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.workspace.plugin.SpecLinter;

/// Follows the texts: the spec that they make up, and what lint finds in it. It is settled when both have caught up.
final class Analysis implements AutoCloseable {

    private final String folderName;
    private final LiveSpec live;
    private final LiveFindings found;
    private final List<Runnable> whenSettled = new ArrayList<>();

    Analysis(SpecFolder.Loaded loaded, Tasks tasks, SpecLinter linter) {
        Path name = loaded.root().getFileName();
        this.folderName = String.valueOf(name == null ? loaded.root() : name);
        this.live = new LiveSpec(loaded.spec(), tasks, this::lint);
        this.found = new LiveFindings(loaded, tasks, linter, live, this::tellIfSettled);
        lint();
    }

    private void lint() {
        found.lint();
    }

    void edited(SpecEdit edit) {
        found.edited(edit);
        changed(new SpecChange.Edited(edit, folderName));
    }

    /// The spec has other documents from now on.
    ///
    /// @param texts of those that it did not have
    void documents(List<SpecPath> paths, Map<SpecPath, String> texts) {
        changed(new SpecChange.Documents(paths, texts));
    }

    /// The spec imports this from now on.
    void imported(Imports imports) {
        changed(new SpecChange.Imported(imports));
    }

    private void changed(SpecChange change) {
        found.outdated();
        live.changed(change);
    }

    /// The documents that [#onDocuments] asked for have been looked for, or the imports that [#onImports] asked for.
    void answered() {
        live.answered();
        tellIfSettled();
    }

    /// Checks the spec anew where its style files were changed by other programs.
    void checkStyles() {
        found.checkStyles();
    }

    private boolean isSettled() {
        return live.isCaughtUp() && found.revision() == live.textRevision();
    }

    private void tellIfSettled() {
        if (isSettled()) {
            List<Runnable> actions = List.copyOf(whenSettled);
            whenSettled.clear();
            actions.forEach(Runnable::run);
        }
    }

    void whenSettled(Runnable action) {
        if (isSettled()) {
            action.run();
        } else {
            whenSettled.add(action);
        }
    }

    /// Runs once the findings of the rules that take longer have caught up too; these are not put off then.
    ///
    /// @param stopped runs instead where they do not: a person has stopped them, or one has failed
    void whenChecked(Runnable action, Runnable stopped) {
        whenSettled(() -> found.whenChecked(action, stopped));
    }

    Spec spec() {
        return live.spec();
    }

    long specRevision() {
        return live.revision();
    }

    long textRevision() {
        return live.textRevision();
    }

    List<Finding> findings() {
        return found.findings();
    }

    long findingsRevision() {
        return found.revision();
    }

    SpecLinter linter() {
        return found.linter();
    }

    /// Told when the settings name other documents; answer with [#answered].
    Subscription onDocuments(Consumer<Settings> listener) {
        return live.onDocuments(listener);
    }

    /// Told when the settings name other imports; answer with [#answered].
    Subscription onImports(Consumer<Settings> listener) {
        return live.onImports(listener);
    }

    Subscription onSpec(Consumer<Spec> listener) {
        return live.onSpec(listener);
    }

    Subscription onFindings(Consumer<List<Finding>> listener) {
        return found.onFindings(listener);
    }

    @Override
    public void close() {
        live.close();
        found.close();
    }
}
