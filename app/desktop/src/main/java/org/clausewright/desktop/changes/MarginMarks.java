package org.clausewright.desktop.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.Base;
import org.clausewright.history.VersionedFolder;
import org.clausewright.history.diff.LineChange;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// Which lines of the file in front differ from the last commit, told again after each pause in typing.
public final class MarginMarks implements AutoCloseable {

    /// A text of the last commit, kept as long as the file stays in front.
    private record Committed(SpecPath file, String text) {}

    private final ChangesModel changes;
    private final Workspace workspace;
    private final Tasks tasks;
    private final Supplier<Optional<SpecPath>> front;
    private final BiConsumer<SpecPath, List<LineChange>> listener;
    private final Subscription subscription;
    private Optional<Committed> committed = Optional.empty();

    /// @param front    the file in front
    /// @param listener told of the changes of a file
    public MarginMarks(
            ChangesModel changes,
            Workspace workspace,
            Tasks tasks,
            Supplier<Optional<SpecPath>> front,
            BiConsumer<SpecPath, List<LineChange>> listener) {
        this.changes = changes;
        this.workspace = workspace;
        this.tasks = tasks;
        this.front = front;
        this.listener = listener;
        subscription = workspace.onSpec(spec -> update());
        changes.versions().subscribe(versions -> {
            committed = Optional.empty();
            update();
        });
    }

    /// Compares the file in front anew; one of an import is somebody else's.
    public void update() {
        Optional<SpecPath> file = front.get().filter(open -> open.prefix().isEmpty());
        Optional<String> text = file.flatMap(workspace::text);
        Optional<VersionedFolder> folder = changes.folder();
        if (file.isEmpty() || text.isEmpty() || folder.isEmpty()) {
            return;
        }
        Optional<Committed> known = committed.filter(before -> before.file().equals(file.get()));
        tasks.<Compared>latest(
                "changes.margin",
                Messages.of(MarginMarks.class).text("task.diff"),
                progress -> before(folder.get(), file.get(), known)
                        .map(before -> new Compared(before, LineChange.between(before.text(), text.get()))),
                outcome -> outcome.handle(this::tell, failure -> {}));
    }

    private record Compared(Committed before, List<LineChange> changes) {}

    private void tell(Compared compared) {
        committed = Optional.of(compared.before());
        listener.accept(compared.before().file(), compared.changes());
    }

    private static Outcome<Committed> before(VersionedFolder folder, SpecPath file, Optional<Committed> known) {
        return known.map(Outcome::done)
                .orElseGet(() -> folder.text(file, Base.HEAD).map(text -> new Committed(file, text.orElse(""))));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
