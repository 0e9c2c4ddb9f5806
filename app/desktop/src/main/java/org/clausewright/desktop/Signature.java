package org.clausewright.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import org.clausewright.desktop.changes.ChangesModel;
import org.clausewright.desktop.changes.Versions;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.history.Author;
import org.clausewright.workspace.Tasks;

/// Who signs decisions: the author that git knows here, or else the name of the person's account.
final class Signature implements Supplier<String> {

    private String author = System.getProperty("user.name");

    /// Asks git, now and whenever the repository was looked at.
    Signature(ChangesModel changes, Tasks tasks) {
        changes.versions().subscribe(versions -> {
            if (versions instanceof Versions.Inside inside) {
                tasks.<Optional<Author>>latest(
                        "signature",
                        Messages.of(Signature.class).text("task.author"),
                        progress -> inside.folder().author(),
                        outcome -> outcome.handle(
                                found -> found.ifPresent(known -> author = known.toString()), failure -> {}));
            }
        });
    }

    @Override
    public String get() {
        return author;
    }
}
