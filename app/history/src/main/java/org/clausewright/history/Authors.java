package org.clausewright.history;

import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.clausewright.spec.Outcome;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;

/// Who commits, by git's environment and configuration. A name that git would make up from the computer's does not
/// count.
final class Authors {

    private final Repository git;

    Authors(Repository git) {
        this.git = git;
    }

    Optional<Author> author() {
        return author(git.getConfig());
    }

    static Optional<Author> author(Config config) {
        UserConfig user = config.get(UserConfig.KEY);
        return user.isAuthorNameImplicit() || user.isAuthorEmailImplicit()
                ? Optional.empty()
                : Author.of(user.getAuthorName(), user.getAuthorEmail());
    }

    /// The configured committer, or else the author.
    PersonIdent committer(Author author) {
        UserConfig user = git.getConfig().get(UserConfig.KEY);
        Optional<Author> committer = user.isCommitterNameImplicit() || user.isCommitterEmailImplicit()
                ? Optional.empty()
                : Author.of(user.getCommitterName(), user.getCommitterEmail());
        return person(committer.orElse(author));
    }

    static PersonIdent person(Author author) {
        return new PersonIdent(author.name(), author.mail());
    }

    /// Writes the author into the repository's own configuration, for later commits by this or any git program.
    Outcome<Author> remember(Author author) throws IOException {
        File file = new File(git.getCommonDirectory(), Constants.CONFIG);
        FileBasedConfig config = new FileBasedConfig(file, git.getFS());
        try {
            config.load();
        } catch (ConfigInvalidException e) {
            throw new IOException(e.getMessage(), e);
        }
        config.setString("user", null, "name", author.name());
        config.setString("user", null, "email", author.mail());
        config.save();
        return Outcome.done(author);
    }
}
