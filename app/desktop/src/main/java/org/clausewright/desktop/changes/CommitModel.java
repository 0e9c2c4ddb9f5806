package org.clausewright.desktop.changes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableNumberValue;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.Author;
import org.clausewright.history.CommitFailure;
import org.clausewright.history.Committed;
import org.clausewright.history.VersionedFolder;
import org.clausewright.lint.Gate;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;

/// The form that commits: what was typed in it, what stands in the way, and the steps from saving to the commit.
public final class CommitModel {

    private final Messages messages = Messages.of(CommitModel.class);
    private final ChangesModel changes;
    private final Workspace workspace;
    private final Tasks tasks;
    private final Consumer<Committed> committed;
    private final IntegerBinding chosen;
    private final StringProperty message = new SimpleStringProperty("");
    private final StringProperty authorName = new SimpleStringProperty("");
    private final StringProperty authorMail = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper asksAuthor = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper gated = new ReadOnlyBooleanWrapper();
    private final BooleanProperty pastGate = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param committed told of each commit that was made
    public CommitModel(ChangesModel changes, Workspace workspace, Tasks tasks, Consumer<Committed> committed) {
        this.changes = changes;
        this.workspace = workspace;
        this.tasks = tasks;
        this.committed = committed;
        chosen = Bindings.createIntegerBinding(() -> chosenFiles().size(), changes.rows());
    }

    /// How many files the commit would take.
    public ObservableNumberValue chosen() {
        return chosen;
    }

    public StringProperty message() {
        return message;
    }

    public StringProperty authorName() {
        return authorName;
    }

    public StringProperty authorMail() {
        return authorMail;
    }

    /// True once it is known that git does not know who commits.
    public ReadOnlyBooleanProperty asksAuthor() {
        return asksAuthor.getReadOnlyProperty();
    }

    /// True while findings stand in the way; [#commitAnyway] goes past them.
    public ReadOnlyBooleanProperty gated() {
        return gated.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// What stands in the way, in words.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void commitAnyway() {
        pastGate.set(true);
        commit();
    }

    /// Saves what is unsaved, then commits what is chosen.
    public void commit() {
        if (busy.get()) {
            return;
        }
        gated.set(false);
        problem.set("");
        Optional<VersionedFolder> folder = changes.folder();
        Optional<String> inTheWay = inTheWay();
        if (inTheWay.isPresent() || folder.isEmpty()) {
            problem.set(inTheWay.orElse(messages.text("problem.repository")));
            return;
        }
        busy.set(true);
        Set<SpecPath> chosen = chosenFiles();
        Set<SpecPath> listed = changes.rows().stream().map(ChangeRow::path).collect(Collectors.toUnmodifiableSet());
        Runnable next = () -> saveAndWrite(folder.get(), chosen, listed);
        if (pastGate.get() || Gate.of(workspace.spec().settings()).threshold().isEmpty()) {
            next.run();
        } else {
            workspace.whenChecked(() -> passGate(next), () -> stop(messages.text("problem.gate-stopped")));
        }
    }

    private void passGate(Runnable next) {
        int blocking = Gate.of(workspace.spec().settings())
                .blocking(workspace.findings())
                .size();
        if (blocking == 0) {
            next.run();
        } else {
            stop(messages.text("problem.gate", blocking));
        }
    }

    private void stop(String why) {
        busy.set(false);
        gated.set(true);
        problem.set(why);
    }

    private void saveAndWrite(VersionedFolder folder, Set<SpecPath> chosen, Set<SpecPath> listed) {
        if (workspace.unsaved().isEmpty()) {
            write(folder, chosen);
        } else {
            workspace.save(
                    outcome -> outcome.handle(saved -> write(folder, chosenWith(saved, chosen, listed)), this::fail));
        }
    }

    private Optional<String> inTheWay() {
        if (chosenFiles().isEmpty() && workspace.unsaved().isEmpty()) {
            return Optional.of(messages.text("problem.files"));
        }
        if (message.get().isBlank()) {
            return Optional.of(messages.text("problem.message"));
        }
        if (asksAuthor.get() && typedAuthor().isEmpty()) {
            return Optional.of(messages.text("problem.author"));
        }
        return Optional.empty();
    }

    private Set<SpecPath> chosenFiles() {
        return changes.rows().stream()
                .filter(row -> row.chosen().get())
                .map(ChangeRow::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What was saved just now is taken as well, unless a person who saw it listed left it out. A look at the
    /// repository that ends while the text is being saved changes nothing about the choice.
    private static Set<SpecPath> chosenWith(Set<SpecPath> saved, Set<SpecPath> chosen, Set<SpecPath> listed) {
        Set<SpecPath> files = new HashSet<>(saved);
        files.removeAll(listed);
        files.addAll(chosen);
        return files;
    }

    private Optional<Author> typedAuthor() {
        return Author.of(authorName.get(), authorMail.get());
    }

    private void write(VersionedFolder folder, Set<SpecPath> files) {
        String words = message.get();
        Optional<Author> author = asksAuthor.get() ? typedAuthor() : Optional.empty();
        tasks.<Committed>run(
                messages.text("task.commit"),
                progress -> {
                    if (author.isEmpty()) {
                        return folder.commit(files, words);
                    }
                    folder.remember(author.get());
                    return folder.commit(files, words, author.get());
                },
                this::done);
    }

    private void done(Outcome<Committed> outcome) {
        outcome.handle(
                commit -> {
                    busy.set(false);
                    message.set("");
                    asksAuthor.set(false);
                    pastGate.set(false);
                    changes.refresh();
                    committed.accept(commit);
                },
                this::fail);
    }

    private void fail(Failure failure) {
        busy.set(false);
        if (failure instanceof CommitFailure.AuthorMissing) {
            asksAuthor.set(true);
        }
        problem.set((failure.message() + " " + failure.advice()).strip());
        changes.refresh();
    }
}
