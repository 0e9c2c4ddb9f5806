package org.clausewright.history;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.util.SystemReader;

/// Who commits where no repository says otherwise.
public final class PersonalAuthor {

    private PersonalAuthor() {}

    /// By the person's own git configuration; empty where it does not say, or cannot be read.
    public static Optional<Author> find() {
        try {
            return Authors.author(SystemReader.getInstance().getUserConfig());
        } catch (IOException | ConfigInvalidException unreadable) {
            return Optional.empty();
        }
    }
}
