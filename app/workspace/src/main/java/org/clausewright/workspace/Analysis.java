package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.lint.Linter;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SettingsReader;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.SourceText;
import org.clausewright.spec.text.TextEdits;

/// Follows the texts: edits are collected while the last ones are being parsed, and lint goes over the newest snapshot.
final class Analysis implements AutoCloseable {

    private static final SpecPath SETTINGS = SpecPath.of("spec.yaml");

    /// A snapshot, with the text of its settings, which are parsed again when that changes.
    private record State(Spec spec, String settingsText) {}

    private final Tasks tasks;
    private final Linter linter;
    private final String folderName;
    private final Listeners<Spec> onSpec = new Listeners<>();
    private final Listeners<List<Finding>> onFindings = new Listeners<>();
    private final List<Runnable> whenSettled = new ArrayList<>();
    private List<SpecEdit> pending = new ArrayList<>();
    private State state;
    private List<Finding> findings = List.of();
    private long textRevision;
    private long specRevision;
    private long findingsRevision = -1;
    private boolean parsing;
    private boolean closed;

    Analysis(SpecFolder.Loaded loaded, Tasks tasks, Linter linter) {
        this.tasks = tasks;
        this.linter = linter;
        Path name = loaded.root().getFileName();
        this.folderName = String.valueOf(name == null ? loaded.root() : name);
        SourceText settings = loaded.texts().get(SETTINGS);
        this.state = new State(loaded.spec(), settings == null ? "" : settings.text());
        lint();
    }

    void edited(SpecEdit edit) {
        textRevision++;
        pending.add(edit);
        if (!parsing) {
            parse();
        }
    }

    private void parse() {
        parsing = true;
        List<SpecEdit> batch = pending;
        pending = new ArrayList<>();
        State before = state;
        long revision = textRevision;
        tasks.latest("parse", "Read the text", _ -> Outcome.done(after(before, batch)), outcome -> {
            parsing = false;
            switch (outcome) {
                case Outcome.Done<State> done -> {
                    state = done.value();
                    specRevision = revision;
                    onSpec.tell(state.spec());
                    lint();
                }
                case Outcome.Failed<State> failed ->
                    tasks.activity()
                            .note(failed.failure().message(), failed.failure().advice());
            }
            if (!pending.isEmpty() && !closed) {
                parse();
            }
        });
    }

    private State after(State before, List<SpecEdit> edits) {
        State now = before;
        for (SpecEdit edit : edits) {
            Optional<FileEdit> settings = edit.files().stream()
                    .filter(file -> file.file().equals(SETTINGS))
                    .findFirst();
            Spec spec = now.spec().edit(edit);
            String settingsText = now.settingsText();
            if (settings.isPresent()) {
                settingsText = TextEdits.apply(settingsText, settings.get().edits());
                Settings read = SettingsReader.read(settingsText).settings();
                spec = spec.withSettings(folderName, read);
            }
            now = new State(spec, settingsText);
        }
        return now;
    }

    private void lint() {
        Spec spec = state.spec();
        long revision = specRevision;
        tasks.latest("lint", "Check the wording", _ -> Outcome.done(linter.lint(spec)), outcome -> {
            outcome.handle(
                    found -> {
                        findings = found;
                        findingsRevision = revision;
                        onFindings.tell(found);
                    },
                    failure -> {
                        findingsRevision = revision;
                        tasks.activity().note(failure.message(), failure.advice());
                    });
            tellIfSettled();
        });
    }

    private boolean isSettled() {
        return !parsing && pending.isEmpty() && findingsRevision == textRevision;
    }

    private void tellIfSettled() {
        if (isSettled()) {
            List<Runnable> waiting = List.copyOf(whenSettled);
            whenSettled.clear();
            waiting.forEach(Runnable::run);
        }
    }

    void whenSettled(Runnable action) {
        if (isSettled()) {
            action.run();
        } else {
            whenSettled.add(action);
        }
    }

    Spec spec() {
        return state.spec();
    }

    long specRevision() {
        return specRevision;
    }

    long textRevision() {
        return textRevision;
    }

    List<Finding> findings() {
        return findings;
    }

    long findingsRevision() {
        return findingsRevision;
    }

    Subscription onSpec(Consumer<Spec> listener) {
        return onSpec.add(listener);
    }

    Subscription onFindings(Consumer<List<Finding>> listener) {
        return onFindings.add(listener);
    }

    @Override
    public void close() {
        closed = true;
        pending.clear();
    }
}
