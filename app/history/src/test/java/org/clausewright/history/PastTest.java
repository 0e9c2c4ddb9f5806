package org.clausewright.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.history.diff.LineChange;
import org.clausewright.history.diff.TextDiff;
import org.clausewright.spec.SpecPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PastTest extends Sandbox {

    private static final SpecPath SPEC = SpecPath.of("spec.md");
    private static final String TEXT = "# One {#one}\n\nThe agent must answer[^a1b2].\n\nIt waits.\n\nIt ends.\n";

    @BeforeEach
    void start() {
        initialised();
        write("spec.md", TEXT);
        commit("First");
    }

    @Test
    void listsTheCommitsOfADocumentNewestFirst() {
        write("other.md", "x");
        commit("Not of this document");
        write("spec.md", TEXT + "More.\n");
        git("commit", "-q", "-a", "-m", "Say more\n\nAnd why.", "--date=2026-02-03T04:05:06+02:00");
        List<LogEntry> log = log(100);
        assertEquals(
                List.of("Say more", "First"),
                log.stream().map(LogEntry::subject).toList());
        LogEntry newest = log.getFirst();
        assertEquals(git("rev-parse", "HEAD"), newest.id());
        assertEquals("2026-02-03T04:05:06+02:00", newest.when().toString());
        assertEquals("Grace Hopper", newest.authorName());
        assertEquals("spec.md", newest.path());
    }

    @Test
    void followsADocumentThroughRenames() {
        git("mv", "spec.md", "rules.md");
        commit("Rename");
        write("rules.md", TEXT + "More.\n");
        commit("Change");
        git("mv", "rules.md", "böse regeln.md");
        commit("Rename again");
        SpecPath path = SpecPath.of("böse regeln.md");
        List<LogEntry> log = done(folder().log(path, 100, Watch.NONE));
        assertEquals(
                git("log", "--follow", "--format=%s", "--", "böse regeln.md")
                        .lines()
                        .toList(),
                log.stream().map(LogEntry::subject).toList());
        assertEquals("spec.md", log.getLast().path());
        assertEquals(Optional.of(TEXT), done(folder().textAt(log.getLast())));
    }

    @Test
    void listsNoMoreThanAsked() {
        write("spec.md", "two");
        commit("Two");
        write("spec.md", "three");
        commit("Three");
        assertEquals(2, log(2).size());
    }

    @Test
    void aDocumentWithoutCommitsHasNoLog() {
        assertEquals(List.of(), done(folder().log(SpecPath.of("new.md"), 10, Watch.NONE)));
        Path fresh = temporary.resolve("fresh");
        VersionedFolder unborn = done(VersionedFolder.create(fresh));
        assertEquals(List.of(), done(unborn.log(SPEC, 10, Watch.NONE)));
    }

    @Test
    void readsALogThroughMerges() {
        git("switch", "-q", "-c", "side");
        write("spec.md", "# Side {#one}\n" + TEXT);
        commit("Side");
        git("switch", "-q", "main");
        write("other.md", "x");
        commit("Other");
        git("merge", "-q", "--no-edit", "side");
        assertEquals(
                List.of("Side", "First"),
                log(10).stream().map(LogEntry::subject).toList());
    }

    @Test
    void aLogCanBeCancelled() {
        failed(HistoryFailure.Cancelled.class, folder().log(SPEC, 10, (fraction, step) -> false));
    }

    @Test
    void readsATextAtARevision() {
        git("tag", "v1");
        write("spec.md", "two\r\n");
        commit("Two");
        assertEquals(Optional.of("two\r\n"), done(folder().textAt("HEAD", SPEC)));
        assertEquals(Optional.of(TEXT), done(folder().textAt("HEAD~1", SPEC)));
        assertEquals(Optional.of(TEXT), done(folder().textAt("v1", SPEC)));
        assertEquals(Optional.empty(), done(folder().textAt("v1", SpecPath.of("none.md"))));
        failed(ReadFailure.UnknownRevision.class, folder().textAt("v2", SPEC));
        failed(ReadFailure.UnknownRevision.class, folder().textAt("~^@{", SPEC));
        failed(ReadFailure.UnknownRevision.class, folder().textAt("HEAD:spec.md", SPEC));
        failed(ReadFailure.UnknownRevision.class, folder().textAt("", SPEC));
    }

    @Test
    void comparesTheDiskWithTheLastCommitOrTheIndex() {
        write("spec.md", TEXT.replace("must", "should"));
        git("add", ".");
        write("spec.md", TEXT.replace("must", "should").replace("waits", "waits long"));
        assertEquals(2, diff(Base.HEAD).added());
        assertEquals(1, diff(Base.INDEX).added());
    }

    @Test
    void comparesATextThatIsNotSaved() {
        TextDiff diff = done(folder().diff(SPEC, Base.HEAD, TEXT + "Typed just now.\n"));
        assertEquals(1, diff.added());
        assertEquals(0, diff.removed());
    }

    @Test
    void marksTheLinesThatDifferFromTheLastCommit() {
        assertEquals(
                List.of(new LineChange(LineChange.Kind.MODIFIED, 5, 1, 5, 1)),
                done(folder().lineChanges(SPEC, TEXT.replace("It waits.", "It waits long."))));
        assertEquals(
                1, done(folder().lineChanges(SpecPath.of("new.md"), "a\nb")).size());
    }

    @Test
    void aNewFileIsAllAddedAndARemovedOneAllRemoved() throws IOException {
        write("new.md", "a\nb\n");
        assertEquals(2, done(folder().diff(SpecPath.of("new.md"), Base.HEAD)).added());
        Files.delete(repo.resolve("spec.md"));
        assertEquals(7, diff(Base.HEAD).removed());
    }

    @Test
    void comparesWhereASymbolicLinkLeads() throws IOException {
        Files.createSymbolicLink(repo.resolve("link.md"), Path.of("spec.md"));
        commit("Link");
        assertTrue(done(folder().diff(SpecPath.of("link.md"), Base.HEAD)).isEmpty());
    }

    @Test
    void saysWhatIsNoTextAndWhatIsTooLarge() throws IOException {
        Files.write(repo.resolve("image.md"), new byte[] {1, 0, 2});
        failed(ReadFailure.NotText.class, folder().diff(SpecPath.of("image.md"), Base.HEAD));
        Files.writeString(repo.resolve("huge.md"), "x".repeat(70_000_000));
        failed(ReadFailure.TooLarge.class, folder().diff(SpecPath.of("huge.md"), Base.HEAD));
    }

    @Test
    void knowsEveryIdThatWasEverUsed() {
        write("spec.md", "# Two {#two authority=root}\n\nGone[^c3d4].\n");
        commit("Replace");
        git("switch", "-q", "-c", "side", "HEAD~1");
        write("examples/e5f6.md", "Examples for [^e5f6] in One:\n");
        commit("On a branch");
        git("switch", "-q", "main");
        IdHistory ids = ids(folder());
        assertTrue(ids.complete());
        assertEquals(Set.of("one", "two", "a1b2", "c3d4", "e5f6"), ids.ids());
        assertTrue(ids.everUsed("c3d4"));
        assertFalse(ids.everUsed("zzzz"));
    }

    @Test
    void idsOfOtherSpecsInTheRepositoryDoNotCount() {
        write("teams/a/spec.md", "A[^aaaa].\n");
        write("teams/b/spec.md", "B[^bbbb].\n");
        write("teams/a/notes.txt", "[^cccc]\n");
        commit("Teams");
        assertEquals(Set.of("aaaa"), ids(folderAt(repo.resolve("teams/a"))).ids());
    }

    @Test
    void theIdHistoryIsBoundedInTimeAndCanBeCancelled() {
        assertFalse(done(folder().ids(Duration.ZERO.minusNanos(1), Watch.NONE)).complete());
        failed(HistoryFailure.Cancelled.class, folder().ids(Duration.ofMinutes(1), (fraction, step) -> false));
    }

    @Test
    void anAnnotatedTagOfABlobDoesNotDisturb() {
        git("tag", "-a", "-m", "A file", "file", "HEAD:spec.md");
        assertTrue(ids(folder()).complete());
    }

    @Test
    void saysWhenAnObjectIsMissing() throws IOException {
        String tree = git("rev-parse", "HEAD^{tree}");
        Files.delete(repo.resolve(".git/objects/" + tree.substring(0, 2) + "/" + tree.substring(2)));
        failed(HistoryFailure.Damaged.class, folder().text(SPEC, Base.HEAD));
    }

    private void commit(String message) {
        git("add", ".");
        git("commit", "-q", "-m", message);
    }

    private List<LogEntry> log(int limit) {
        return done(folder().log(SPEC, limit, Watch.NONE));
    }

    private TextDiff diff(Base base) {
        return done(folder().diff(SPEC, base));
    }

    private static IdHistory ids(VersionedFolder folder) {
        return done(folder.ids(Duration.ofMinutes(1), Watch.NONE));
    }
}
