package org.clausewright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.SpecDocument;

/// The spec that the texts make up. It follows them a little later: changes are collected while the last ones are being
/// parsed. Belongs to the results' thread.
final class LiveSpec implements AutoCloseable {

    private final Tasks tasks;
    private final Runnable parsed;
    private final String key = "parse " + UUID.randomUUID();
    private final Listeners<Spec> onSpec = new Listeners<>();
    private final Listeners<Settings> onDocuments = new Listeners<>();
    private final Listeners<Settings> onImports = new Listeners<>();
    private List<SpecChange> pending = new ArrayList<>();
    private Spec spec;
    private long textRevision;
    private long revision;
    private int unanswered;
    private boolean parsing;
    private boolean closed;

    /// @param parsed runs after every new spec, when all who listen have been told of it
    LiveSpec(Spec spec, Tasks tasks, Runnable parsed) {
        this.spec = spec;
        this.tasks = tasks;
        this.parsed = parsed;
    }

    Spec spec() {
        return spec;
    }

    /// How many changes [#spec] has seen.
    long revision() {
        return revision;
    }

    /// How many changes there were.
    long textRevision() {
        return textRevision;
    }

    void changed(SpecChange change) {
        textRevision++;
        pending.add(change);
        if (!parsing) {
            parse();
        }
    }

    private void parse() {
        parsing = true;
        List<SpecChange> batch = pending;
        pending = new ArrayList<>();
        Spec before = spec;
        long now = textRevision;
        tasks.latest(key, "Read the text", _ -> Outcome.done(after(before, batch)), outcome -> {
            parsing = false;
            switch (outcome) {
                case Outcome.Done<Spec>(Spec done) -> take(done, now);
                case Outcome.Failed<Spec>(var failure) -> {
                    pending.addAll(0, batch);
                    if (!(failure instanceof Tasks.Cancelled)) {
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

    private static Spec after(Spec before, List<SpecChange> changes) {
        Spec now = before;
        for (SpecChange change : changes) {
            now = change.on(now);
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

    private void take(Spec now, long seen) {
        Settings before = spec.settings();
        Settings settings = now.settings();
        spec = now;
        revision = seen;
        if (!settings.documents().equals(before.documents())) {
            unanswered++;
            onDocuments.tell(settings);
        }
        if (!settings.imports().equals(before.imports())) {
            unanswered++;
            onImports.tell(settings);
        }
        onSpec.tell(now);
        parsed.run();
    }

    /// True where the spec has seen every change, and what its settings name has been read.
    boolean isCaughtUp() {
        return !parsing && pending.isEmpty() && unanswered == 0;
    }

    /// What [#onDocuments] or [#onImports] asked for has been looked for.
    void answered() {
        unanswered--;
    }

    Subscription onSpec(Consumer<Spec> listener) {
        return onSpec.add(listener);
    }

    /// Told when the settings name other documents; answer with [#answered].
    Subscription onDocuments(Consumer<Settings> listener) {
        return onDocuments.add(listener);
    }

    /// Told when the settings name other imports; answer with [#answered].
    Subscription onImports(Consumer<Settings> listener) {
        return onImports.add(listener);
    }

    @Override
    public void close() {
        closed = true;
        pending.clear();
    }
}
