package org.clausewright.desktop.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.Base;
import org.clausewright.history.Status;
import org.clausewright.history.VersionedFolder;
import org.clausewright.history.diff.TextDiff;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Progress;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// The changed files of a spec and the difference of the chosen one, read off the window's thread.
public final class ChangesModel implements AutoCloseable {

    /// What the difference shows.
    public sealed interface Difference {
        record Nothing() implements Difference {}

        record Of(SpecPath file, TextDiff diff) implements Difference {}

        record Unreadable(SpecPath file, Failure failure) implements Difference {}
    }

    private final Messages messages = Messages.of(ChangesModel.class);
    private final Workspace workspace;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Versions> versions = new ReadOnlyObjectWrapper<>(new Versions.Unknown());
    private final ObservableList<ChangeRow> rows =
            FXCollections.observableArrayList(row -> new javafx.beans.Observable[] {row.chosen()});
    private final ObjectProperty<Optional<SpecPath>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Difference> difference = new ReadOnlyObjectWrapper<>(new Difference.Nothing());
    private final List<Subscription> subscriptions = new ArrayList<>();

    public ChangesModel(Workspace workspace, Tasks tasks) {
        this.workspace = workspace;
        this.tasks = tasks;
        selected.subscribe(file -> readDifference());
        subscriptions.add(workspace.onUnsaved(this::refresh));
    }

    public ReadOnlyObjectProperty<Versions> versions() {
        return versions.getReadOnlyProperty();
    }

    public ObservableList<ChangeRow> rows() {
        return rows;
    }

    /// The file whose difference is shown.
    public ObjectProperty<Optional<SpecPath>> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<Difference> difference() {
        return difference.getReadOnlyProperty();
    }

    public Optional<VersionedFolder> folder() {
        return versions.get() instanceof Versions.Inside inside ? Optional.of(inside.folder()) : Optional.empty();
    }

    /// Looks again at the repository.
    public void refresh() {
        tasks.latest("changes.status", messages.text("task.status"), this::read, this::take);
    }

    /// Makes the spec's folder a repository.
    public void createRepository() {
        tasks.<VersionedFolder>run(
                messages.text("task.create"),
                progress -> VersionedFolder.create(workspace.root()),
                outcome -> outcome.handle(made -> refresh(), this::unreadable));
    }

    private Outcome<Versions> read(Progress progress) {
        return switch (VersionedFolder.find(workspace.root())) {
            case Outcome.Failed<Optional<VersionedFolder>> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<Optional<VersionedFolder>> found ->
                found.value()
                        .map(folder -> status(folder, progress))
                        .orElseGet(() -> Outcome.done(new Versions.None()));
        };
    }

    private static Outcome<Versions> status(VersionedFolder folder, Progress progress) {
        Outcome<Status> status = folder.status(new ProgressWatch(progress));
        return status.map(now -> new Versions.Inside(folder, now));
    }

    private void take(Outcome<Versions> outcome) {
        outcome.handle(this::show, this::unreadable);
    }

    private void unreadable(Failure failure) {
        show(new Versions.Unreadable(failure));
    }

    private void show(Versions now) {
        versions.set(now);
        Map<SpecPath, Boolean> chosenBefore = new HashMap<>(rows.stream()
                .collect(Collectors.toMap(ChangeRow::path, row -> row.chosen().get())));
        rows.setAll(
                now instanceof Versions.Inside inside
                        ? inside.status().files().stream()
                                .map(file -> new ChangeRow(file, chosenBefore.getOrDefault(file.path(), true)))
                                .toList()
                        : List.of());
        Optional<SpecPath> before = selected.get();
        Optional<SpecPath> still = before.filter(
                        path -> rows.stream().anyMatch(row -> row.path().equals(path)))
                .or(() -> rows.stream().findFirst().map(ChangeRow::path));
        if (still.equals(before)) {
            readDifference();
        } else {
            selected.set(still);
        }
    }

    /// The difference to what is written in the window, saved or not.
    private void readDifference() {
        Optional<VersionedFolder> folder = folder();
        Optional<SpecPath> file = selected.get();
        if (folder.isEmpty() || file.isEmpty()) {
            difference.set(new Difference.Nothing());
            return;
        }
        Optional<String> text = workspace.text(file.get());
        tasks.<TextDiff>latest(
                "changes.diff",
                messages.text("task.diff"),
                progress -> text.isPresent()
                        ? folder.get().diff(file.get(), Base.HEAD, text.get())
                        : folder.get().diff(file.get(), Base.HEAD),
                outcome -> outcome.handle(
                        diff -> difference.set(new Difference.Of(file.get(), diff)),
                        failure -> difference.set(new Difference.Unreadable(file.get(), failure))));
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
