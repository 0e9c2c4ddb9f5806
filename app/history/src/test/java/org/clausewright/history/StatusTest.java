package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.history.ChangedFile.Change;
import org.clausewright.history.ChangedFile.Staging;
import org.clausewright.spec.SpecPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StatusTest extends Sandbox {

    @BeforeEach
    void start() {
        initialised();
        write("spec.md", "# One {#one}\n");
        write("examples/a1b2.md", "Examples\n");
        git("add", ".");
        git("commit", "-q", "-m", "First");
    }

    @Test
    void isCleanAfterACommit() {
        Status status = status();
        assertTrue(status.isClean());
        assertEquals("main", status.head().label());
    }

    @Test
    void tellsWhatChangedAndHowMuchOfItIsStaged() throws IOException {
        write("spec.md", "# One {#one}\nMore.\n");
        Files.delete(repo.resolve("examples/a1b2.md"));
        write("new.md", "new");
        write("staged.md", "staged");
        git("add", "staged.md");
        write("both.md", "staged");
        git("add", "both.md");
        write("both.md", "changed since");
        assertEquals(
                List.of(
                        file("both.md", Change.ADDED, Staging.PART),
                        file("examples/a1b2.md", Change.REMOVED, Staging.NONE),
                        file("new.md", Change.UNTRACKED, Staging.NONE),
                        file("spec.md", Change.MODIFIED, Staging.NONE),
                        file("staged.md", Change.ADDED, Staging.ALL)),
                status().files());
    }

    @Test
    void leavesOutWhatIsJustBeingSaved() {
        write(".clausewright-1f0c.saving", "half a te");
        write("examples/.clausewright-77ab.saving", "");
        assertTrue(status().isClean());
    }

    @Test
    void knowsStagedRemovals() {
        git("rm", "-q", "spec.md");
        assertEquals(List.of(file("spec.md", Change.REMOVED, Staging.ALL)), status().files());
    }

    @Test
    void leavesOutWhatGitIgnores() throws IOException {
        write(".gitignore", "drafts/\n*.tmp\n");
        git("add", ".gitignore");
        git("commit", "-q", "-m", "Ignore");
        write("drafts/a.md", "x");
        write("b.tmp", "x");
        write(".git/info/exclude", "local.md\n");
        write("local.md", "x");
        writeTo(home.resolve("ignore everywhere"), "everywhere.md\n");
        writeTo(home.resolve(".gitconfig"), "[core]\n\texcludesFile = " + home.resolve("ignore everywhere") + "\n");
        write("everywhere.md", "x");
        assertEquals("", git("status", "--porcelain"));
        assertTrue(status().isClean(), status().toString());
    }

    @Test
    void tellsFilesOfASpecInASubFolderFromThoseElsewhere() {
        write("teams/support desk/spec.md", "# Two {#two}\n");
        write("spec.md", "# One, changed {#one}\n");
        Status status = done(folderAt(repo.resolve("teams/support desk")).status(Watch.NONE));
        assertEquals(
                List.of(new ChangedFile(
                        SpecPath.of("spec.md"), "teams/support desk/spec.md", Change.UNTRACKED, Staging.NONE)),
                status.files());
        assertEquals(List.of("spec.md"), status.elsewhere());
    }

    @Test
    void readsNamesInAnyScript() {
        write("приклад — ß.md", "x");
        write("два/三.md", "x");
        assertEquals(
                List.of("два/三.md", "приклад — ß.md"),
                status().files().stream().map(file -> file.path().value()).toList());
    }

    @Test
    void listsNamesThatASpecCannotHoldElsewhere() {
        write("a:b.md", "x");
        assertEquals(List.of("a:b.md"), status().elsewhere());
    }

    @Test
    void knowsConflicts() {
        git("switch", "-q", "-c", "side");
        write("spec.md", "# Side {#one}\n");
        git("commit", "-q", "-a", "-m", "Side");
        git("switch", "-q", "main");
        write("spec.md", "# Main {#one}\n");
        git("commit", "-q", "-a", "-m", "Main");
        gitFails("merge", "side");
        assertEquals(List.of(file("spec.md", Change.CONFLICTING, Staging.NONE)), status().files());
    }

    @Test
    void lineEndsThatGitConvertedAtCheckoutAreNoChange() throws IOException {
        git("config", "core.autocrlf", "true");
        Files.delete(repo.resolve("spec.md"));
        git("checkout", "spec.md");
        assertEquals("# One {#one}\r\n", Files.readString(repo.resolve("spec.md")));
        assertTrue(status().isClean(), status().toString());
    }

    @Test
    void aFilterCommandOfTheRepositoryIsNotRun() {
        Path trace = temporary.resolve("ran");
        write(".gitattributes", "*.md filter=evil\n");
        git("config", "filter.evil.clean", "sh -c 'touch " + trace + "; cat'");
        write("spec.md", "# One {#one}\nMore.\n");
        assertEquals(2, status().files().size());
        assertTrue(Files.notExists(trace));
    }

    @Test
    void worksInALinkedWorktree() {
        Path linked = temporary.resolve("linked");
        git("worktree", "add", "-q", linked.toString());
        writeTo(linked.resolve("new.md"), "x");
        assertEquals(
                List.of(file("new.md", Change.UNTRACKED, Staging.NONE)),
                done(folderAt(linked).status(Watch.NONE)).files());
        assertTrue(status().isClean());
    }

    @Test
    void saysWhenARepositoryIsOfAKindThatCannotBeRead() {
        Path modern = temporary.resolve("modern");
        gitIn(temporary, "init", "-q", "--object-format=sha256", modern.toString());
        assertEquals(
                "sha256",
                failed(OpenFailure.UnknownFormat.class, VersionedFolder.find(modern))
                        .format());
        git("update-index", "--split-index");
        write("spec.md", "# One, changed {#one}\n");
        failed(HistoryFailure.Damaged.class, folder().status(Watch.NONE));
        failed(HistoryFailure.Damaged.class, folder().commit(files("spec.md"), "Change"));
    }

    @Test
    void leavesSparseFilesAlone() {
        git("sparse-checkout", "set", "examples");
        write("examples/a1b2.md", "Examples, changed\n");
        git("update-index", "--skip-worktree", "spec.md");
        done(folder().commit(files("examples/a1b2.md"), "Change"));
        assertTrue(status().isClean(), status().toString());
        assertEquals("", git("status", "--porcelain"));
    }

    @Test
    void canBeCancelled() {
        failed(HistoryFailure.Cancelled.class, folder().status((fraction, step) -> false));
    }

    @Test
    void anEmptyRepositoryHasOnlyUntrackedFiles() {
        Path fresh = temporary.resolve("fresh");
        writeTo(fresh.resolve("spec.md"), "x");
        Status status = done(done(VersionedFolder.create(fresh)).status(Watch.NONE));
        assertEquals(new Head.Unborn("main"), status.head());
        assertEquals(List.of(file("spec.md", Change.UNTRACKED, Staging.NONE)), status.files());
    }

    private Status status() {
        return done(folder().status(Watch.NONE));
    }

    private static ChangedFile file(String path, Change change, Staging staging) {
        return new ChangedFile(SpecPath.of(path), path, change, staging);
    }
}
