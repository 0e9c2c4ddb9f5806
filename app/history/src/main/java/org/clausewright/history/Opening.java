package org.clausewright.history;

import java.io.IOException;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.CoreConfig;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;

/// Opens repositories, and reads at once the settings that are used later: JGit answers a setting that makes no sense
/// with an exception for programming errors, which has to be told from those.
final class Opening {

    private Opening() {}

    /// @throws IOException also where the configuration is not one, caused by a [ConfigInvalidException]
    static Repository build(FileRepositoryBuilder builder) throws IOException {
        try {
            Repository git = builder.build();
            readSettings(git.getConfig());
            return git;
        } catch (IllegalArgumentException e) {
            throw new IOException(new ConfigInvalidException(String.valueOf(e.getMessage()), e));
        }
    }

    private static void readSettings(Config config) {
        config.get(CoreConfig.KEY);
        config.get(WorkingTreeOptions.KEY);
        config.get(DiffConfig.KEY);
        config.getBoolean("commit", "gpgsign", false);
    }
}
