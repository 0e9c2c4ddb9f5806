package org.clausewright.history;

import java.nio.file.Path;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/// Keeps the developer's own git configuration and environment out of the tests.
final class IsolatedGit extends SystemReader.Delegate {

    private final Path home;

    IsolatedGit(SystemReader real, Path home) {
        super(real);
        this.home = home;
    }

    @Override
    public String getenv(String variable) {
        return variable.startsWith("GIT_") || variable.startsWith("XDG_") || variable.equals("EMAIL")
                ? none()
                : super.getenv(variable);
    }

    @SuppressWarnings("NullAway") // JGit's word for a variable that is not set
    private static String none() {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, home.resolve(".gitconfig").toFile(), fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, home.resolve("system.gitconfig").toFile(), fs);
    }

    /// Keeps nothing: JGit writes what it has measured of the disk at any time, when the test may be over.
    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new FileBasedConfig(parent, home.resolve(".jgitconfig").toFile(), fs) {
            @Override
            public void save() {}
        };
    }
}
