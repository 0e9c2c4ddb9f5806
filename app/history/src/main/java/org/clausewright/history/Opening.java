package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.CoreConfig;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FS.FileStoreAttributes;

/// Opens repositories, and reads at once the settings that are used later: JGit answers a setting that makes no sense
/// with an exception for programming errors, which has to be told from those.
final class Opening {

    private Opening() {}

    /// @throws IOException also where the configuration is not one, caused by a [ConfigInvalidException]
    static Repository build(FileRepositoryBuilder builder) throws IOException {
        measureDiskInBackground();
        try {
            Repository git = builder.build();
            check(git);
            return git;
        } catch (IllegalArgumentException e) {
            throw new IOException(new ConfigInvalidException(String.valueOf(e.getMessage()), e));
        }
    }

    /// JGit measures once per disk how fine its time stamps are, and would let the first command wait for it. It
    /// writes for some seconds into the first folder that it comes upon, which may be a person's spec, or one that
    /// is removed meanwhile; so it is first led to the system's folder for such files. A disk that this is not on
    /// is measured in the repository.
    static void measureDiskInBackground() {
        FileStoreAttributes.setBackground(true);
        FS.getFileStoreAttributes(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /// Has the disk measured in a folder that stays, before work starts in one that may be removed again.
    static void measureDisk(Path folder) {
        measureDiskInBackground();
        FS.getFileStoreAttributes(folder);
    }

    private static void check(Repository git) throws FormatUnknown {
        boolean sound = false;
        try {
            readSettings(git.getConfig());
            checkFormat(git.getConfig());
            sound = true;
        } finally {
            if (!sound) {
                git.close();
            }
        }
    }

    private static void readSettings(Config config) {
        config.get(CoreConfig.KEY);
        config.get(WorkingTreeOptions.KEY);
        config.get(DiffConfig.KEY);
        config.getBoolean("commit", "gpgsign", false);
    }

    private static void checkFormat(Config config) throws FormatUnknown {
        String format = config.getString("extensions", null, "objectFormat");
        if (format != null && !format.equalsIgnoreCase("sha1")) {
            throw new FormatUnknown(format);
        }
    }

    /// JGit would take such a repository for an empty one.
    static final class FormatUnknown extends IOException {

        private final String format;

        FormatUnknown(String format) {
            super("objects named by " + format);
            this.format = format;
        }

        String format() {
            return format;
        }
    }
}
