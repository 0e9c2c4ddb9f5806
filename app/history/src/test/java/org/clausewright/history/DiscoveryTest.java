package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DiscoveryTest extends Sandbox {

    @Test
    void aSpecOutsideAnyRepositoryHasNone() {
        assertTrue(done(VersionedFolder.find(repo)).isEmpty());
    }

    @Test
    void findsTheRepositoryUpwardsFromASubFolder() throws IOException {
        initialised();
        Path spec = Files.createDirectories(repo.resolve("team specs/flüge"));
        VersionedFolder folder = folderAt(spec);
        assertEquals(spec.toRealPath(), folder.root());
        assertEquals(repo.toRealPath(), folder.top());
    }

    @Test
    void followsASymbolicLinkToTheSpec() throws IOException {
        initialised();
        Path spec = Files.createDirectories(repo.resolve("spec"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), spec);
        assertEquals(spec.toRealPath(), folderAt(link).root());
    }

    @Test
    void refusesABareRepositoryInWords() {
        git("init", "-q", "--bare");
        OpenFailure.Bare failure = failed(OpenFailure.Bare.class, VersionedFolder.find(repo));
        assertTrue(failure.message().contains("bare repository"));
    }

    @Test
    void refusesTheInsideOfDotGit() {
        initialised();
        assertTrue(VersionedFolder.find(repo.resolve(".git/refs")).toString().contains("Failed"));
    }

    @Test
    void saysWhenADotGitFileLeadsNowhere() {
        write(".git", "gitdir: /nowhere/at/all\n");
        failed(OpenFailure.Astray.class, VersionedFolder.find(repo));
    }

    @Test
    void saysWhenThereIsNoSuchFolder() {
        failed(OpenFailure.NoFolder.class, VersionedFolder.find(repo.resolve("missing")));
    }

    @Test
    void saysWhenTheConfigurationIsBroken() {
        initialised();
        write(".git/config", "[core\n  repositoryformatversion = 0\n");
        failed(HistoryFailure.Damaged.class, VersionedFolder.find(repo));
    }

    @Test
    void saysWhenASettingMakesNoSense() {
        initialised();
        git("config", "core.autocrlf", "banana");
        failed(HistoryFailure.Damaged.class, VersionedFolder.find(repo));
    }

    @Test
    void createsARepositoryOnMain() {
        VersionedFolder folder = done(VersionedFolder.create(repo));
        assertEquals(new Head.Unborn("main"), done(folder.head()));
        assertEquals(
                "On branch main\n\nNo commits yet\n\nnothing to commit (create/copy files and use \"git add\" to track)",
                git("status"));
        assertSound();
    }

    @Test
    void createsARepositoryOnThePersonsOwnDefaultBranch() {
        writeTo(home.resolve(".gitconfig"), "[init]\n\tdefaultBranch = trunk\n");
        assertEquals(
                new Head.Unborn("trunk"),
                done(done(VersionedFolder.create(repo)).head()));
    }

    @Test
    void createsTheFolderWhereItIsMissing() {
        Path spec = repo.resolve("new spec");
        assertEquals(
                new Head.Unborn("main"), done(done(VersionedFolder.create(spec)).head()));
    }

    @Test
    void doesNotCreateARepositoryWithinOne() throws IOException {
        initialised();
        Path spec = Files.createDirectory(repo.resolve("spec"));
        failed(OpenFailure.AlreadyVersioned.class, VersionedFolder.create(spec));
        assertTrue(Files.notExists(spec.resolve(".git")));
    }

    @Test
    void knowsABranchWithCommits() {
        initialised();
        git("commit", "-q", "--allow-empty", "-m", "First");
        git("switch", "-q", "-c", "topic/wording");
        assertEquals(new Head.OnBranch("topic/wording", git("rev-parse", "HEAD")), done(folder().head()));
    }

    @Test
    void knowsADetachedHead() {
        initialised();
        git("commit", "-q", "--allow-empty", "-m", "First");
        git("checkout", "-q", "--detach");
        Head head = done(folder().head());
        assertEquals(new Head.Detached(git("rev-parse", "HEAD")), head);
        assertEquals("at " + git("rev-parse", "HEAD").substring(0, 7), head.label());
    }

    @Test
    void aLinkedWorktreeHasABranchOfItsOwn() {
        initialised();
        git("commit", "-q", "--allow-empty", "-m", "First");
        Path linked = temporary.resolve("linked tree");
        git("worktree", "add", "-q", "-b", "side", linked.toString());
        assertEquals(
                Optional.of("side"), Optional.of(done(folderAt(linked).head()).label()));
        assertEquals("main", done(folder().head()).label());
    }
}
