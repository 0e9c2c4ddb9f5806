package org.clausewright.desktop.changes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.desktop.changes.ChangesModel.Difference;
import org.clausewright.desktop.parts.Turns;
import org.clausewright.history.Author;
import org.clausewright.history.ChangedFile;
import org.clausewright.history.Committed;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.Workspace;
import org.clausewright.workspace.plugin.Plugins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The changes and the form that commits them, without a toolkit.
class CommitModelTest {

    private static final SpecPath SPEC = SpecPath.of("spec.md");

    @TempDir
    Path home;

    private final Turns turns = new Turns();
    private final Tasks tasks = new Tasks(turns);
    private final List<Committed> commits = new ArrayList<>();
    private Path folder;
    private Workspace workspace;
    private ChangesModel changes;
    private CommitModel commit;

    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectories(home.resolve("spec"));
        Files.writeString(folder.resolve("spec.md"), "# Tone {#tone}\n\nThe agent is brief.\n");
        workspace = switch (SpecFolder.load(folder)) {
            case Outcome.Done<SpecFolder.Loaded>(var loaded) ->
                new Workspace(loaded, tasks, Plugins.none().linter(loaded.root()), home.resolve("state"));
            case Outcome.Failed<SpecFolder.Loaded>(var failure) -> throw new AssertionError(failure.message());
        };
        changes = new ChangesModel(workspace, tasks);
        commit = new CommitModel(changes, workspace, tasks, commits::add);
        changes.refresh();
        turns.until(() -> !(changes.versions().get() instanceof Versions.Unknown));
    }

    @AfterEach
    void close() {
        changes.close();
        workspace.close();
        tasks.close();
    }

    @Test
    void makesARepositoryOfAFolderThatIsInNone() throws Exception {
        assertTrue(changes.versions().get() instanceof Versions.None);
        changes.createRepository();
        turns.until(() -> changes.folder().isPresent());
    }

    @Test
    void showsTheDifferenceOfTheFirstChangedFile() throws Exception {
        firstCommit();
        Files.writeString(folder.resolve("spec.md"), "# Tone {#tone}\n\nThe agent is short.\n");
        changes.refresh();
        turns.until(() -> changes.difference().get() instanceof Difference.Of);
        assertEquals(Optional.of(SPEC), changes.selected().get());
        assertEquals(1, commit.chosen().intValue());
    }

    @Test
    void keepsAFileLeftOutWhenItLooksAgain() throws Exception {
        repository();
        changes.rows().getFirst().chosen().set(false);
        assertEquals(0, commit.chosen().intValue());
        changes.refresh();
        turns.until(tasks::isIdle);
        assertFalse(changes.rows().getFirst().chosen().get());
    }

    @Test
    void saysWhatIsMissingAndCommitsNothing() throws Exception {
        repository();
        commit.commit();
        assertEquals("Say in one line what changed, and why.", commit.problem().get());
        changes.rows().getFirst().chosen().set(false);
        commit.commit();
        assertEquals("Choose at least one file.", commit.problem().get());
        assertEquals(List.of(), commits);
    }

    @Test
    void savesAndCommitsWhatWasTypedAfterTheLastLook() throws Exception {
        firstCommit();
        workspace.apply(SpecEdit.of("Type", SPEC, TextEdit.insert(0, "Words.\n\n")));
        commit.message().set("Say more");
        commit.commit();
        turns.until(() -> commits.size() == 2);
        assertEquals("Say more", commits.getLast().subject());
        assertEquals("", commit.message().get());
        assertTrue(Files.readString(folder.resolve("spec.md")).startsWith("Words."));
    }

    @Test
    void takesTheFilesThatWereListedWhenItWasAskedTo() throws Exception {
        firstCommit();
        workspace.apply(SpecEdit.of("Type", SPEC, TextEdit.insert(0, "Words.\n\n")));
        commit.message().set("Say more");
        commit.commit();
        ChangedFile late = new ChangedFile(
                SpecPath.of("gone.md"), "gone.md", ChangedFile.Change.UNTRACKED, ChangedFile.Staging.NONE);
        changes.rows().add(new ChangeRow(late, true));
        turns.until(() -> commits.size() == 2);
        assertEquals("", commit.problem().get());
    }

    @Test
    void anOpenConflictStandsInTheWayWhereTheGateSaysSo() throws Exception {
        firstCommit();
        workspace.apply(
                new SpecEdit(
                        "Type",
                        List.of(
                                new FileEdit(SettingsFile.PATH, List.of(TextEdit.insert(0, "gate: warning\n"))),
                                new FileEdit(
                                        SPEC,
                                        List.of(
                                                TextEdit.insert(
                                                        0,
                                                        "# Keep {#keep authority=user}\n\nThe clerk must keep every letter for five years.\n\n"
                                                                + "# Clear {#clear authority=user}\n\nThe clerk must destroy every letter within one year.\n\n"))))));
        commit.message().set("Say more");
        commit.commit();
        turns.until(() -> commit.gated().get());
        assertFalse(commit.busy().get());
        assertEquals(1, commits.size());
        assertTrue(
                workspace.findings().stream().anyMatch(finding -> finding.rule().equals("conflict")));
        commit.commitAnyway();
        turns.until(() -> commits.size() == 2);
    }

    private void firstCommit() throws Exception {
        repository();
        commit.message().set("Start");
        commit.commit();
        turns.until(() -> commits.size() == 1 && changes.rows().isEmpty());
    }

    private void repository() throws InterruptedException, IOException {
        changes.createRepository();
        turns.until(() -> changes.folder().isPresent() && !changes.rows().isEmpty());
        Author ada = Author.of("Ada Lovelace", "ada@example.org").orElseThrow();
        VersionedFolder made = changes.folder().orElseThrow();
        made.remember(ada);
    }
}
