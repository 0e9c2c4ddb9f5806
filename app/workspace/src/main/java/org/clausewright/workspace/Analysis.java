package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.clausewright.lint.Baseline;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Failure;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SettingsReader;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.workspace.plugin.PluginFailure;
import org.clausewright.workspace.plugin.SpecLinter;

/// Follows the texts: edits are collected while the last ones are being parsed, lint goes over the newest snapshot, and
/// the rules that take longer follow when nobody types, see [SlowCheck].
final class Analysis implements AutoCloseable {

    /// What lint came to.
    ///
    /// @param quick what it found itself
    /// @param all   with what slow rules found earlier and still holds
    private record Linted(List<Finding> quick, List<Finding> all) {}

    private sealed interface Change {
        record Edited(SpecEdit edit) implements Change {}

        record Documents(List<SpecPath> paths, Map<SpecPath, String> texts) implements Change {}

        record Imported(Imports imports) implements Change {}
    }

    private final Tasks tasks;
    private final SpecLinter linter;
    private final KnownFindings known;
    private final String folderName;
    private final String key = UUID.randomUUID().toString();
    private final Listeners<Spec> onSpec = new Listeners<>();
    private final Listeners<List<Finding>> onFindings = new Listeners<>();
    private final Listeners<Settings> onDocuments = new Listeners<>();
    private final Listeners<Settings> onImports = new Listeners<>();
    private final List<Runnable> whenSettled = new ArrayList<>();
    private final SlowCheck slow;
    private List<Change> pending = new ArrayList<>();
    private Spec spec;
    private List<Finding> findings = List.of();
    private long textRevision;
    private long specRevision;
    private long findingsRevision = -1;
    private int toldFailures;
    private int waiting;
    private boolean parsing;
    private boolean linting;
    private boolean lintAgain;
    private boolean closed;

    Analysis(SpecFolder.Loaded loaded, Tasks tasks, SpecLinter linter) {
        this.tasks = tasks;
        this.linter = linter;
        Path name = loaded.root().getFileName();
        this.folderName = String.valueOf(name == null ? loaded.root() : name);
        this.spec = loaded.spec();
        this.known = new KnownFindings(loaded, tasks.activity());
        this.slow = new SlowCheck(tasks, linter::slow, SlowCheck.PAUSE, this::checked);
        lint();
    }

    void edited(SpecEdit edit) {
        known.edited(edit);
        changed(new Change.Edited(edit));
    }

    /// The spec has other documents from now on.
    ///
    /// @param texts of those that it did not have
    void documents(List<SpecPath> paths, Map<SpecPath, String> texts) {
        changed(new Change.Documents(paths, texts));
    }

    /// The spec imports this from now on.
    void imported(Imports imports) {
        changed(new Change.Imported(imports));
    }

    private void changed(Change change) {
        textRevision++;
        slow.edited();
        pending.add(change);
        if (!parsing) {
            parse();
        }
    }

    private void parse() {
        parsing = true;
        List<Change> batch = pending;
        pending = new ArrayList<>();
        Spec before = spec;
        long revision = textRevision;
        tasks.latest("parse " + key, "Read the text", _ -> Outcome.done(after(before, batch)), outcome -> {
            parsing = false;
            switch (outcome) {
                case Outcome.Done<Spec> done -> parsed(before, done.value(), revision);
                case Outcome.Failed<Spec> failed -> {
                    pending.addAll(0, batch);
                    if (!(failed.failure() instanceof Tasks.Cancelled)) {
                        Failure failure = failed.failure();
                        tasks.activity().note(failure.message(), failure.advice());
                        return;
                    }
                }
            }
            if (!pending.isEmpty() && !closed && !parsing) {
                parse();
            }
        });
    }

    private void parsed(Spec before, Spec now, long revision) {
        spec = now;
        specRevision = revision;
        Settings settings = now.settings();
        if (!settings.documents().equals(before.settings().documents())) {
            waiting++;
            onDocuments.tell(settings);
        }
        if (!settings.imports().equals(before.settings().imports())) {
            waiting++;
            onImports.tell(settings);
        }
        onSpec.tell(now);
        lint();
    }

    /// The documents that [#onDocuments] asked for have been looked for.
    void documentsKnown() {
        waiting--;
        tellIfSettled();
    }

    /// The imports that [#onImports] asked for have been read.
    void importsKnown() {
        documentsKnown();
    }

    private Spec after(Spec before, List<Change> changes) {
        Spec now = before;
        for (Change change : changes) {
            now = switch (change) {
                case Change.Edited(SpecEdit edit) -> after(now, edit);
                case Change.Documents(List<SpecPath> paths, Map<SpecPath, String> texts) ->
                    now.withDocuments(documents(now, paths, texts));
                case Change.Imported(Imports imports) -> now.withImports(imports);
            };
        }
        index(now);
        return now;
    }

    /// Makes what is otherwise made when first asked for: whoever follows the snapshots asks on the window's thread.
    private static void index(Spec spec) {
        spec.documents().forEach(SpecDocument::sections);
        spec.exampleFiles().forEach(ExampleFile::examples);
        spec.section("");
    }

    private static List<SpecDocument> documents(Spec spec, List<SpecPath> paths, Map<SpecPath, String> texts) {
        Map<SpecPath, SpecDocument> known = new HashMap<>();
        spec.documents().forEach(document -> known.put(document.path(), document));
        return paths.stream()
                .map(path -> Optional.ofNullable(known.get(path))
                        .orElseGet(() -> SpecDocument.parse(path, texts.getOrDefault(path, ""))))
                .toList();
    }

    private Spec after(Spec before, SpecEdit edit) {
        Spec edited = before.edit(edit);
        Optional<FileEdit> settings = edit.files().stream()
                .filter(file -> file.file().equals(SettingsFile.PATH))
                .findFirst();
        if (settings.isEmpty()) {
            return edited;
        }
        String old = before.settingsFile().map(SettingsFile::text).orElse("");
        SettingsReader.Read read =
                SettingsReader.read(TextEdits.apply(old, settings.get().edits()));
        return edited.withSettings(folderName, read.settings(), read.file());
    }

    /// One at a time: what is linted while somebody types would be out of date before it is done.
    private void lint() {
        if (linting) {
            return;
        }
        linting = true;
        Spec linted = spec;
        long revision = specRevision;
        Baseline baseline = known.baseline();
        SlowFindings before = slow.findings();
        Work<Linted> work = _ -> {
            List<Finding> quick = baseline.mark(linter.lint(linted)).findings();
            return Outcome.done(new Linted(quick, before.in(linted, quick)));
        };
        tasks.latest("lint " + key, "Check the wording", work, outcome -> {
            linting = false;
            tellFailures();
            if ((revision != specRevision || lintAgain) && !closed) {
                lintAgain = false;
                lint();
                return;
            }
            findingsRevision = revision;
            outcome.handle(
                    done -> {
                        findings = done.all();
                        onFindings.tell(findings);
                        if (revision == textRevision && !closed) {
                            slow.linted(linted, done.quick(), baseline);
                        }
                    },
                    failure -> {
                        tasks.activity().note(failure.message(), failure.advice());
                        slow.unlinted();
                    });
            tellIfSettled();
        });
    }

    private void checked(List<Finding> all) {
        if (!all.equals(findings)) {
            findings = all;
            onFindings.tell(all);
        }
    }

    /// Runs once the findings of the rules that take longer have caught up too; these are not waited with then.
    ///
    /// @param stopped runs instead where they do not: a person has stopped them, or one has failed
    void whenChecked(Runnable action, Runnable stopped) {
        whenSettled(() -> slow.whenDone(action, stopped));
    }

    private void tellFailures() {
        List<PluginFailure> failures = linter.failures();
        failures.subList(toldFailures, failures.size())
                .forEach(failure -> tasks.activity().note(failure.message(), failure.advice()));
        toldFailures = failures.size();
    }

    /// Checks the spec anew where its style files were changed by other programs.
    void checkStyles() {
        tasks.<Boolean>latest(
                "styles " + key,
                "Look for changed styles",
                _ -> Outcome.done(linter.stylesChanged()),
                outcome -> outcome.handle(
                        changed -> {
                            if (changed && !closed) {
                                lintAgain |= linting;
                                lint();
                            }
                        },
                        _ -> {}));
    }

    private boolean isSettled() {
        return !parsing && waiting == 0 && pending.isEmpty() && findingsRevision == textRevision;
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

    Spec spec() {
        return spec;
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

    SpecLinter linter() {
        return linter;
    }

    long findingsRevision() {
        return findingsRevision;
    }

    /// Told when the settings name other documents; answer with [#documentsKnown].
    Subscription onDocuments(Consumer<Settings> listener) {
        return onDocuments.add(listener);
    }

    /// Told when the settings name other imports; answer with [#importsKnown].
    Subscription onImports(Consumer<Settings> listener) {
        return onImports.add(listener);
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
        slow.close();
    }
}
