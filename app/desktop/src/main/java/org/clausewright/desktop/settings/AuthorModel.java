package org.clausewright.desktop.settings;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.Author;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Failure;
import org.clausewright.workspace.Tasks;

/// Who commits in this repository, as git's configuration says it.
public final class AuthorModel {

    private final Messages messages = Messages.of(AuthorModel.class);
    private final VersionedFolder folder;
    private final Tasks tasks;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty mail = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public AuthorModel(VersionedFolder folder, Tasks tasks) {
        this.folder = folder;
        this.tasks = tasks;
        tasks.<Optional<Author>>latest(
                "settings.author",
                messages.text("author.read"),
                progress -> folder.author(),
                outcome -> outcome.handle(found -> found.ifPresent(this::show), this::fail));
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty mail() {
        return mail;
    }

    /// What came of it, in words.
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /// Writes what was typed into the repository's own configuration.
    public void remember() {
        Optional<Author> author = Author.of(name.get(), mail.get());
        if (author.isEmpty()) {
            said.set(messages.text("author.invalid"));
            return;
        }
        tasks.<Author>run(
                messages.text("author.write"),
                progress -> folder.remember(author.get()),
                outcome -> outcome.handle(done -> said.set(messages.text("author.written", done)), this::fail));
    }

    private void show(Author author) {
        name.set(author.name());
        mail.set(author.mail());
    }

    private void fail(Failure failure) {
        said.set((failure.message() + " " + failure.advice()).strip());
    }
}
