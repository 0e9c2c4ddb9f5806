package org.clausewright.workspace;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.clausewright.spec.Imports;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;

/// Keeps what the spec imports as it stands on disk: read anew when the settings name other imports, when
/// trust changes, and when other programs may have changed files. Nothing of it is ever edited or written
/// here.
final class ImportSync {

    private final Path root;
    private final Predicate<Path> trusted;
    private final Tasks tasks;
    private final Analysis analysis;
    private final Listeners<TextChange> onText = new Listeners<>();
    private final String key = UUID.randomUUID().toString();
    private Imports imports;
    private Map<SpecPath, String> texts;
    /// The last text of each file, of those too that are gone for now: who shows one of them goes on from that.
    private final Map<SpecPath, String> shown = new HashMap<>();

    /// @param trusted whether the spec in a folder may import from outside of its repository
    ImportSync(SpecFolder.Loaded loaded, Tasks tasks, Analysis analysis, Predicate<Path> trusted) {
        this.root = loaded.root();
        this.trusted = trusted;
        this.tasks = tasks;
        this.analysis = analysis;
        this.imports = loaded.spec().allImports();
        this.texts = texts(imports);
        shown.putAll(texts);
        analysis.onImports(settings -> read(settings, analysis::answered));
    }

    /// The text of a file of an import; the last one where the file is gone.
    Optional<String> text(SpecPath file) {
        return Optional.ofNullable(shown.get(file));
    }

    /// Told where the text of a file of an import has changed on disk.
    Subscription onText(Consumer<TextChange> listener) {
        return onText.add(listener);
    }

    void look() {
        Settings settings = analysis.spec().settings();
        if (!settings.imports().isEmpty()) {
            read(settings, () -> {});
        }
    }

    private void read(Settings settings, Runnable done) {
        tasks.<Imports>latest(
                "imports " + key,
                "Read the imports",
                _ -> Outcome.done(SpecFolder.imports(root, settings, trusted)),
                outcome -> {
                    outcome.handle(this::take, _ -> {});
                    done.run();
                });
    }

    private void take(Imports read) {
        Map<SpecPath, String> now = texts(read);
        if (now.equals(texts)
                && read.problems().equals(imports.problems())
                && settings(read).equals(settings(imports))) {
            return;
        }
        imports = read;
        texts = now;
        now.forEach((file, text) -> {
            String old = shown.getOrDefault(file, text);
            List<TextEdit> edits = old.equals(text) ? List.of() : TextEdits.between(old, text);
            if (!edits.isEmpty()) {
                onText.tell(new TextChange(file, edits, this));
            }
        });
        shown.putAll(now);
        analysis.imported(read);
    }

    private static List<Settings> settings(Imports imports) {
        return imports.all().map(Spec::settings).toList();
    }

    private static Map<SpecPath, String> texts(Imports imports) {
        Map<SpecPath, String> texts = new LinkedHashMap<>();
        imports.all().flatMap(spec -> spec.files().stream()).forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }
}
