package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CommitTest extends Sandbox {

    @BeforeEach
    void start() {
        initialised();
        write("spec.md", "# One {#one}\n");
        write("other.md", "Other\n");
        write("old.md", "Old\n");
        git("add", ".");
        git("commit", "-q", "-m", "First");
    }

    @Test
    void commitsWhatWasChosenAndNothingElse() {
        write("spec.md", "# One, changed {#one}\n");
        write("other.md", "Other, changed\n");
        Committed committed = done(folder().commit(files("spec.md"), "Change one"));
        assertEquals(git("rev-parse", "HEAD"), committed.id());
        assertEquals(List.of(), committed.notes());
        assertEquals("M\tspec.md", git("show", "--name-status", "--format="));
        assertEquals("Grace Hopper <grace@example.org>", git("log", "-1", "--format=%an <%ae>"));
        assertEquals("Grace Hopper <grace@example.org>", git("log", "-1", "--format=%cn <%ce>"));
        assertEquals(" M other.md", git("status", "--porcelain"));
        assertSound();
    }

    @Test
    void commitsNewChangedAndRemovedFilesTogether() throws IOException {
        write("examples/neu ßü.md", "new");
        write("spec.md", "# One, changed {#one}\n");
        Files.delete(repo.resolve("old.md"));
        done(folder().commit(files("examples/neu ßü.md", "spec.md", "old.md"), "All"));
        assertEquals(
                "A\texamples/neu ßü.md\nD\told.md\nM\tspec.md",
                git("show", "--name-status", "--format=", "--no-renames"));
        assertEquals("", git("status", "--porcelain"));
        assertSound();
    }

    @Test
    void leavesWhatElseIsStagedStaged() throws IOException {
        write("other.md", "staged\n");
        git("add", "other.md");
        write("other.md", "and changed since\n");
        git("rm", "-q", "--cached", "old.md");
        write("new.md", "staged too\n");
        git("add", "new.md");
        write("spec.md", "# One, changed {#one}\n");
        done(folder().commit(files("spec.md"), "Only one"));
        assertEquals("M\tspec.md", git("show", "--name-status", "--format="));
        assertEquals("A  new.md\nD  old.md\nMM other.md\n?? old.md", git("status", "--porcelain"));
        assertEquals("staged", git("show", ":other.md"));
    }

    @Test
    void takesTheTextOnDiskWhereAnotherOneIsStaged() {
        write("spec.md", "staged\n");
        git("add", "spec.md");
        write("spec.md", "on disk\n");
        done(folder().commit(files("spec.md"), "Disk wins"));
        assertEquals("on disk", git("show", "HEAD:spec.md"));
        assertEquals("", git("status", "--porcelain"));
    }

    @Test
    void makesTheFirstCommitOfAnUnbornBranch() {
        Path fresh = temporary.resolve("fresh");
        writeTo(fresh.resolve("spec.md"), "x\n");
        writeTo(fresh.resolve("later.md"), "x\n");
        VersionedFolder folder = done(VersionedFolder.create(fresh));
        done(folder.commit(files("spec.md"), "Begin", ADA));
        assertEquals("Begin by Ada Lovelace, 1 commit", gitIn(fresh, "log", "--format=%s by %an, 1 commit"));
        assertEquals("?? later.md", gitIn(fresh, "status", "--porcelain"));
        assertEquals("main@{0}: commit (initial): Begin", gitIn(fresh, "reflog", "--format=%gD: %gs", "main"));
        repo = fresh;
        assertSound();
        assertEquals("", gitIn(fresh, "fsck", "--no-progress"), "nothing dangles");
    }

    @Test
    void commitsPathsOfASpecInASubFolder() {
        write("teams/support desk/spec.md", "# Two {#two}\n");
        write("spec.md", "# One, changed {#one}\n");
        done(folderAt(repo.resolve("teams/support desk")).commit(files("spec.md"), "Two"));
        assertEquals("A\tteams/support desk/spec.md", git("show", "--name-status", "--format="));
        assertEquals(" M spec.md", git("status", "--porcelain"));
    }

    @Test
    void commitsInALinkedWorktree() {
        Path linked = temporary.resolve("linked");
        git("worktree", "add", "-q", "-b", "side", linked.toString());
        writeTo(linked.resolve("spec.md"), "# Side {#one}\n");
        Committed committed = done(folderAt(linked).commit(files("spec.md"), "Side"));
        assertEquals(committed.id(), git("rev-parse", "side"));
        assertEquals("First", git("log", "-1", "--format=%s", "main"));
        assertEquals("", gitIn(linked, "status", "--porcelain"));
        assertEquals("", git("status", "--porcelain"));
        assertSound();
    }

    @Test
    void commitsOnADetachedHead() {
        git("checkout", "-q", "--detach");
        write("spec.md", "# Detached {#one}\n");
        Committed committed = done(folder().commit(files("spec.md"), "Detached"));
        assertEquals(new Head.Detached(committed.id()), done(folder().head()));
        assertEquals("First", git("log", "-1", "--format=%s", "main"));
    }

    @Test
    void asksForAnAuthorWhereGitKnowsNone() {
        git("config", "--unset", "user.name");
        git("config", "--unset", "user.email");
        write("spec.md", "# One, changed {#one}\n");
        VersionedFolder folder = folder();
        assertEquals(Optional.empty(), done(folder.author()));
        failed(CommitFailure.AuthorMissing.class, folder.commit(files("spec.md"), "Change"));
        done(folder.commit(files("spec.md"), "Change", ADA));
        assertEquals(
                "Ada Lovelace <ada@example.org> Ada Lovelace <ada@example.org>",
                git("log", "-1", "--format=%an <%ae> %cn <%ce>"));
        assertEquals(Optional.empty(), done(folder.author()));
    }

    @Test
    void remembersAnAuthorInTheRepository() {
        git("config", "--unset", "user.name");
        git("config", "filter.kept.clean", "cat");
        done(folder().remember(ADA));
        assertEquals(Optional.of(ADA), done(folder().author()));
        assertEquals("Ada Lovelace", git("config", "--local", "user.name"));
        assertEquals("cat", git("config", "--local", "filter.kept.clean"));
        assertTrue(Files.notExists(home.resolve(".gitconfig")));
    }

    @Test
    void takesTheAuthorOfThePersonsOwnConfiguration() {
        git("config", "--unset", "user.name");
        git("config", "--unset", "user.email");
        writeTo(home.resolve(".gitconfig"), "[user]\n\tname = Zoë Ω\n\temail = zoe@example.org\n");
        assertEquals(Optional.of(new Author("Zoë Ω", "zoe@example.org")), done(folder().author()));
    }

    @Test
    void anAuthorThatGitCouldNotStoreIsNone() {
        assertEquals(Optional.empty(), Author.of("  ", "a@example.org"));
        assertEquals(Optional.empty(), Author.of("Ada", "<a@example.org>"));
        assertEquals(Optional.empty(), Author.of("Ada\nAuthor: Eve", "a@example.org"));
        assertEquals(Optional.of(ADA), Author.of(" Ada Lovelace ", "ada@example.org"));
    }

    @Test
    void refusesAnEmptyMessage() {
        write("spec.md", "# One, changed {#one}\n");
        failed(CommitFailure.MessageMissing.class, folder().commit(files("spec.md"), " \n\t\n"));
        assertEquals("First", git("log", "-1", "--format=%s"));
    }

    @Test
    void refusesWhenNothingIsChosen() {
        failed(CommitFailure.NothingChosen.class, folder().commit(Set.of(), "Nothing"));
    }

    @Test
    void refusesWhenTheChosenFilesDidNotChange() {
        failed(CommitFailure.NothingChanged.class, folder().commit(files("spec.md"), "Nothing"));
        assertTrue(Files.notExists(repo.resolve(".git/index.lock")));
    }

    @Test
    void refusesAFileThatIsNowhere() {
        CommitFailure.NotThere failure =
                failed(CommitFailure.NotThere.class, folder().commit(files("ghost.md"), "Ghost"));
        assertTrue(failure.message().contains("ghost.md"));
    }

    @Test
    void refusesAnIgnoredFile() {
        write(".gitignore", "draft.md\n");
        write("draft.md", "x");
        failed(CommitFailure.Ignored.class, folder().commit(files("draft.md"), "Draft"));
    }

    @Test
    void saysWhenTheIndexIsLocked() {
        write(".git/index.lock", "");
        write("spec.md", "# One, changed {#one}\n");
        CommitFailure.Locked failure = failed(CommitFailure.Locked.class, folder().commit(files("spec.md"), "Locked"));
        assertTrue(failure.advice().contains("index.lock"), failure.advice());
        assertTrue(Files.exists(repo.resolve(".git/index.lock")));
        assertEquals("First", git("log", "-1", "--format=%s"));
    }

    @Test
    void saysWhenABranchIsLocked() {
        write(".git/refs/heads/main.lock", "");
        write("spec.md", "# One, changed {#one}\n");
        assertTrue(folder().commit(files("spec.md"), "Locked") instanceof Outcome.Failed);
        assertEquals(" M spec.md", git("status", "--porcelain"));
    }

    @Test
    void saysWhenAMergeIsUnderway() {
        conflict("merge");
        CommitFailure.Underway failure =
                failed(CommitFailure.Underway.class, folder().commit(files("spec.md"), "Merge"));
        assertTrue(failure.message().contains("a merge"));
    }

    @Test
    void saysWhenARebaseIsUnderway() {
        conflict("rebase");
        CommitFailure.Underway failure =
                failed(CommitFailure.Underway.class, folder().commit(files("spec.md"), "Rebase"));
        assertTrue(failure.message().contains("a rebase"));
    }

    @Test
    void saysWhenAConflictIsLeftInTheIndex() {
        write("spec.md", "# Stashed {#one}\n");
        git("stash", "-q");
        write("spec.md", "# Main {#one}\n");
        git("commit", "-q", "-a", "-m", "Main");
        gitFails("stash", "pop");
        write("other.md", "changed\n");
        failed(CommitFailure.Conflicts.class, folder().commit(files("other.md"), "Other"));
    }

    @Test
    void runsNoHooksAndSaysSo() throws IOException {
        Path trace = temporary.resolve("ran");
        for (String hook : List.of("pre-commit", "commit-msg", "post-commit")) {
            Path file = repo.resolve(".git/hooks/" + hook);
            writeTo(file, "#!/bin/sh\ntouch " + trace + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        write("spec.md", "# One, changed {#one}\n");
        Committed committed = done(folder().commit(files("spec.md"), "Change"));
        assertEquals(
                List.of("This repository has hooks, and they were not run: pre-commit, commit-msg, post-commit."),
                committed.notes());
        assertTrue(Files.notExists(trace));
    }

    @Test
    void doesNotSignAndSaysSo() {
        git("config", "commit.gpgsign", "true");
        git("config", "gpg.program", "/nowhere/gpg");
        write("spec.md", "# One, changed {#one}\n");
        assertEquals(
                1, done(folder().commit(files("spec.md"), "Change")).notes().size());
    }

    @Test
    void refusesAFileThatNeedsACommandOfTheRepository() {
        Path trace = temporary.resolve("ran");
        write(".gitattributes", "*.md filter=evil\n");
        git("config", "filter.evil.clean", "touch " + trace);
        write("spec.md", "# One, changed {#one}\n");
        failed(CommitFailure.CommandNotRun.class, folder().commit(files("spec.md"), "Change"));
        assertTrue(Files.notExists(trace));
        assertEquals("First", git("log", "-1", "--format=%s"));
    }

    @Test
    void storesLineEndsAsTheAttributesSay() {
        write(".gitattributes", "*.md text\n*.raw -text\n");
        write("crlf.md", "a\r\nb\r\n");
        write("crlf.raw", "a\r\nb\r\n");
        done(folder().commit(files(".gitattributes", "crlf.md", "crlf.raw"), "Line ends"));
        assertEquals("4", git("cat-file", "-s", "HEAD:crlf.md"));
        assertEquals("6", git("cat-file", "-s", "HEAD:crlf.raw"));
        assertEquals("", git("status", "--porcelain"));
    }

    @Test
    void keepsCarriageReturnsWhereNothingSaysOtherwise() {
        write("crlf.md", "a\r\nb\r\n");
        done(folder().commit(files("crlf.md"), "As it is"));
        assertEquals("6", git("cat-file", "-s", "HEAD:crlf.md"));
        assertEquals("", git("status", "--porcelain"));
    }

    @Test
    void keepsFileModesAndSymbolicLinks() throws IOException {
        write("run.sh", "#!/bin/sh\n");
        Files.setPosixFilePermissions(repo.resolve("run.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(repo.resolve("link.md"), Path.of("spec.md"));
        done(folder().commit(files("run.sh", "link.md"), "Modes"));
        assertTrue(git("ls-tree", "HEAD", "run.sh").startsWith("100755"));
        assertTrue(git("ls-tree", "HEAD", "link.md").startsWith("120000"));
        assertEquals("spec.md", git("cat-file", "blob", "HEAD:link.md"));
        write("run.sh", "#!/bin/sh\ntrue\n");
        done(folder().commit(files("run.sh"), "Still executable"));
        assertTrue(git("ls-tree", "HEAD", "run.sh").startsWith("100755"));
        assertEquals("", git("status", "--porcelain"));
        assertSound();
    }

    @Test
    void replacesAFileByAFolder() throws IOException {
        Files.delete(repo.resolve("old.md"));
        write("old.md/new.md", "x");
        done(folder().commit(files("old.md", "old.md/new.md"), "Folder"));
        assertEquals("old.md/new.md", git("ls-tree", "-r", "--name-only", "HEAD", "old.md"));
        assertEquals("", git("status", "--porcelain"));
        assertSound();
    }

    @Test
    void cleansTheMessageAsGitDoes() {
        write("spec.md", "# One, changed {#one}\n");
        done(folder().commit(files("spec.md"), "\r\n\n  Änderung  \r\n\n\n\nWarum.\t\n\n"));
        assertEquals("  Änderung\n\nWarum.", git("log", "-1", "--format=%B"));
        assertSound();
    }

    @Test
    void commitsAHugeFile() throws IOException {
        Files.write(repo.resolve("huge.bin"), new byte[60_000_000]);
        done(folder().commit(files("huge.bin"), "Huge"));
        assertEquals("60000000", git("cat-file", "-s", "HEAD:huge.bin"));
        assertEquals("", git("status", "--porcelain"));
    }

    @Test
    void worksWithAnIndexOfVersionFour() {
        git("update-index", "--index-version", "4");
        write("spec.md", "# One, changed {#one}\n");
        done(folder().commit(files("spec.md"), "Change"));
        assertEquals("", git("status", "--porcelain"));
    }

    private void conflict(String operation) {
        git("switch", "-q", "-c", "side");
        write("spec.md", "# Side {#one}\n");
        git("commit", "-q", "-a", "-m", "Side");
        git("switch", "-q", "main");
        write("spec.md", "# Main {#one}\n");
        git("commit", "-q", "-a", "-m", "Main");
        gitFails(operation, "side");
    }
}
