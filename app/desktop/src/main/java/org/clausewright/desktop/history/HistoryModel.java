package org.clausewright.desktop.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.clausewright.desktop.changes.ProgressWatch;
import org.clausewright.desktop.changes.Versions;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.history.LogEntry;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Failure;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Tasks;

/// The commits that changed the document under the caret, newest first, read off the window's thread: again when
/// another document comes under the caret, and when the repository has changed.
final class HistoryModel implements AutoCloseable {

    /// What there is to show.
    sealed interface Past {

        /// There is no repository, or no document under the caret.
        record None() implements Past {}

        record Of(SpecPath document, List<LogEntry> entries) implements Past {}

        record Unreadable(Failure failure) implements Past {}
    }

    private static final int MOST = 200;

    private final Messages messages = Messages.of(HistoryModel.class);
    private final Tasks tasks;
    private final ObservableValue<Versions> versions;
    private final ReadOnlyObjectWrapper<Past> past = new ReadOnlyObjectWrapper<>(new Past.None());
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<SpecPath> document = Optional.empty();

    HistoryModel(Tasks tasks, Navigation navigation, ObservableValue<Versions> versions, Pause pause) {
        this.tasks = tasks;
        this.versions = versions;
        this.document = navigation.caret().map(Caret::file);
        subscriptions.add(navigation.onCaret(caret -> pause.then(() -> follow(caret.map(Caret::file)))));
        subscriptions.follow(versions, this::read);
    }

    ReadOnlyObjectProperty<Past> past() {
        return past.getReadOnlyProperty();
    }

    private void follow(Optional<SpecPath> now) {
        if (!now.equals(document)) {
            document = now;
            read();
        }
    }

    private void read() {
        if (versions.getValue() instanceof Versions.Inside inside && document.isPresent()) {
            read(inside.folder(), document.get());
        } else {
            past.set(new Past.None());
        }
    }

    private void read(VersionedFolder folder, SpecPath file) {
        tasks.<List<LogEntry>>latest(
                "history.log",
                messages.text("task"),
                progress -> folder.log(file, MOST, new ProgressWatch(progress)),
                outcome -> outcome.handle(
                        entries -> past.set(new Past.Of(file, entries)),
                        failure -> past.set(new Past.Unreadable(failure))));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
