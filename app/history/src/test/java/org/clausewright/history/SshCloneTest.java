package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.clausewright.spec.Outcome;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.UploadPack;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SshCloneTest extends Sandbox {

    private final SshServer server = SshServer.setUpDefaultServer();
    private String userHome;
    private Path target;

    @BeforeEach
    void start() throws IOException {
        userHome = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        FS.DETECTED.setUserHome(home.toFile());
        target = temporary.resolve("clone");
        initialised();
        write("spec.md", "# One {#one}\n");
        git("add", ".");
        git("commit", "-q", "-m", "First");
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(temporary.resolve("host.key")));
        server.setPasswordAuthenticator((user, password, session) -> user.equals("ada") && password.equals("s3cret"));
        server.setCommandFactory((channel, command) -> new Upload(command));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
        System.setProperty("user.home", userHome);
        FS.DETECTED.setUserHome(Path.of(userHome).toFile());
    }

    @Test
    void asksBeforeItTrustsAServerItHasNotSeen() {
        CloneFailure.UnknownServer unknown =
                failed(CloneFailure.UnknownServer.class, clone(SignIn.with("ada", "s3cret")));
        assertTrue(unknown.question().contains("SHA256:"), unknown.question());
        done(clone(SignIn.with("ada", "s3cret").trusting(unknown)));
        assertTrue(Files.exists(target.resolve("spec.md")));
        assertTrue(Files.exists(home.resolve(".ssh/known_hosts")));
    }

    @Test
    void refusesAServerWhoseKeyChanged() throws IOException {
        CloneFailure.UnknownServer unknown =
                failed(CloneFailure.UnknownServer.class, clone(SignIn.with("ada", "s3cret")));
        done(clone(SignIn.with("ada", "s3cret").trusting(unknown)));
        FolderTree.remove(target, false);
        server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider(temporary.resolve("other.key")));
        failed(CloneFailure.ServerChanged.class, clone(SignIn.with("ada", "s3cret")));
        assertFalse(Files.exists(target));
    }

    @Test
    void saysWhenASignInIsNeededOrRefused() {
        CloneFailure.UnknownServer unknown = failed(CloneFailure.UnknownServer.class, clone(SignIn.NONE));
        failed(CloneFailure.SignInNeeded.class, clone(SignIn.NONE.trusting(unknown)));
        failed(CloneFailure.SignInRefused.class, clone(SignIn.with("ada", "wrong")));
    }

    private Outcome<VersionedFolder> clone(SignIn signIn) {
        String address = "ssh://ada@127.0.0.1:" + server.getPort() + repo;
        return done(RemoteUrl.parse(address)).cloneInto(target, signIn, Watch.NONE);
    }

    /// What `git upload-pack` does on a server.
    private final class Upload extends AbstractCommandSupport {

        Upload(String command) {
            super(command, null);
        }

        @Override
        public void run() {
            try (Git served = Git.open(repo.toFile())) {
                new UploadPack(served.getRepository()).upload(getInputStream(), getOutputStream(), getErrorStream());
                onExit(0);
            } catch (IOException e) {
                onExit(1, String.valueOf(e.getMessage()));
            }
        }
    }
}
