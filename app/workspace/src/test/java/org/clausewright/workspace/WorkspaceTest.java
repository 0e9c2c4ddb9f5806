package org.clausewright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.folder.FolderFailure;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WorkspaceTest {

    private static final SpecPath SPEC = SpecPath.of("spec.md");
    private static final SpecPath EXAMPLES = SpecPath.of("examples/ab12.md");
    private static final SpecPath SETTINGS = SpecPath.of("spec.yaml");
    private static final String TEXT = "# A {#a}\n\nA rule[^ab12].\n";

    @TempDir
    Path root;

    @TempDir
    Path state;

    OpenedSpec opened;
    Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        OpenedSpec.write(root, "spec.md", TEXT);
        OpenedSpec.write(root, "examples/ab12.md", "Examples\n");
        opened = OpenedSpec.of(root, state);
        workspace = opened.workspace;
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void aChangeOverFilesIsOneUndoStepAndOnDiskOnlyWhenSaved() throws IOException {
        assertTrue(workspace.apply(both("x", "y")));
        assertEquals("x" + TEXT, opened.text("spec.md"));
        assertEquals("yExamples\n", opened.text("examples/ab12.md"));
        assertEquals(TEXT, opened.onDisk("spec.md"));
        assertEquals(Set.of(SPEC, EXAMPLES), workspace.unsaved());
        assertEquals(Optional.of("Both"), workspace.undoTitle());
        assertEquals(Set.of(SPEC, EXAMPLES), Set.copyOf(workspace.undo()));
        assertEquals(TEXT, opened.text("spec.md"));
        assertEquals(Set.of(), workspace.unsaved());
        workspace.redo();
        assertEquals(List.of(), opened.save());
        assertEquals("x" + TEXT, opened.onDisk("spec.md"));
        assertEquals("yExamples\n", opened.onDisk("examples/ab12.md"));
        assertEquals(List.of("examples/ab12.md", "spec.md"), opened.namesOnDisk());
    }

    @Test
    void aChangeThatDoesNotFitOneFileIsMadeInNone() {
        SpecEdit edit = new SpecEdit(
                "Both",
                List.of(
                        new FileEdit(SPEC, List.of(TextEdit.insert(0, "x"))),
                        new FileEdit(EXAMPLES, List.of(TextEdit.insert(1_000, "y")))));
        assertThrows(IndexOutOfBoundsException.class, () -> workspace.apply(edit));
        assertEquals(TEXT, opened.text("spec.md"));
        assertEquals(Optional.empty(), workspace.undoTitle());
    }

    @Test
    void listenersSeeAllOfAChangeOrNoneOfIt() {
        List<String> seen = new ArrayList<>();
        workspace.onText(_ -> seen.add(opened.text("spec.md").charAt(0)
                + "" + opened.text("examples/ab12.md").charAt(0)
                + workspace.undoTitle().isPresent()));
        workspace.apply(both("x", "y"));
        assertEquals(List.of("xytrue", "xytrue"), seen);
    }

    @Test
    void keysThatFollowEachOtherAreOneStep() {
        type(0, "a");
        type(1, "b");
        type(2, "c");
        workspace.endTyping();
        type(3, "d");
        assertEquals("abcd" + TEXT, opened.text("spec.md"));
        workspace.undo();
        assertEquals("abc" + TEXT, opened.text("spec.md"));
        workspace.undo();
        assertEquals(TEXT, opened.text("spec.md"));
        workspace.redo();
        assertEquals("abc" + TEXT, opened.text("spec.md"));
    }

    @Test
    void backspaceAndALineBreakAreStepsOfTheirOwn() {
        type(0, "a");
        type(1, "\n");
        type(2, "b");
        workspace.type(SPEC, TextEdit.delete(new TextSpan(2, 3)), this);
        workspace.type(SPEC, TextEdit.delete(new TextSpan(1, 2)), this);
        assertEquals("a" + TEXT, opened.text("spec.md"));
        workspace.undo();
        assertEquals("a\nb" + TEXT, opened.text("spec.md"));
        workspace.undo();
        assertEquals("a\n" + TEXT, opened.text("spec.md"));
        workspace.undo();
        assertEquals("a" + TEXT, opened.text("spec.md"));
    }

    @Test
    void aFileIsSavedAgainWhenUndoLeadsBackToWhatIsOnDisk() {
        List<Set<SpecPath>> told = new ArrayList<>();
        workspace.onUnsaved(() -> told.add(workspace.unsaved()));
        type(0, "a");
        workspace.undo();
        assertEquals(List.of(Set.of(SPEC), Set.of()), told);
        workspace.redo();
        assertEquals(List.of(), opened.save());
        workspace.undo();
        assertEquals(Set.of(SPEC), workspace.unsaved());
        workspace.redo();
        assertEquals(Set.of(), workspace.unsaved());
    }

    @Test
    void aFileWhoseCreationIsTakenBackGoesAway() throws IOException {
        SpecPath fresh = SpecPath.of("examples/new1.md");
        workspace.apply(SpecEdit.of("Add", fresh, TextEdit.insert(0, "x\n")));
        workspace.undo();
        assertEquals(Optional.empty(), workspace.text(fresh));
        assertFalse(workspace.files().contains(fresh));
        assertEquals(List.of(), opened.save());
        assertFalse(opened.namesOnDisk().contains("examples/new1.md"));
        workspace.redo();
        assertEquals(List.of(), opened.save());
        assertTrue(opened.namesOnDisk().contains("examples/new1.md"));
        workspace.undo();
        assertEquals(List.of(), opened.save());
        assertFalse(opened.namesOnDisk().contains("examples/new1.md"));
    }

    @Test
    void settingsThatWereMadeHereGoWithTheirCreation() throws IOException {
        workspace.apply(SpecEdit.of("Add", SETTINGS, TextEdit.insert(0, "name: N\n")));
        opened.save();
        workspace.undo();
        assertEquals(List.of(), opened.save());
        assertFalse(opened.namesOnDisk().contains("spec.yaml"));
    }

    @Test
    void anEmptiedDocumentIsNotSavedOverItsText() throws IOException {
        workspace.apply(SpecEdit.of("Empty", SPEC, TextEdit.replace(0, TEXT.length(), "")));
        workspace.apply(SpecEdit.of("Empty", EXAMPLES, TextEdit.replace(0, 9, "")));
        assertInstanceOf(FolderFailure.EmptyOverFull.class, opened.save().getFirst());
        assertEquals(TEXT, opened.onDisk("spec.md"));
        assertFalse(Files.exists(root.resolve("examples/ab12.md")));
        assertEquals(Set.of(SPEC), workspace.unsaved());
    }

    @Test
    void aFailedSaveKeepsBothTexts() throws IOException {
        type(0, "mine ");
        OpenedSpec.write(root, "spec.md", "theirs\n");
        assertInstanceOf(FolderFailure.ChangedOnDisk.class, opened.save().getFirst());
        assertEquals("theirs\n", opened.onDisk("spec.md"));
        assertEquals("mine " + TEXT, opened.text("spec.md"));
        assertEquals(Set.of(SPEC), workspace.unsaved());
    }

    @Test
    void twoSavesAtOnceAreNoConflict() throws IOException {
        List<Boolean> failed = new ArrayList<>();
        type(0, "a");
        workspace.save(outcome -> outcome.handle(_ -> failed.add(false), _ -> failed.add(true)));
        type(1, "b");
        workspace.save(outcome -> outcome.handle(_ -> failed.add(false), _ -> failed.add(true)));
        opened.queue.until(() -> failed.size() == 2);
        assertEquals(List.of(false, false), failed);
        assertEquals("ab" + TEXT, opened.onDisk("spec.md"));
        assertEquals(Set.of(), workspace.unsaved());
    }

    @Test
    void takesWhatOthersWroteWhereNothingIsUnsaved() throws IOException {
        OpenedSpec.write(root, "spec.md", TEXT + "More.\n");
        OpenedSpec.write(root, "examples/new1.md", "Examples\n");
        OpenedSpec.write(root, "decisions/ab12.md", "x\n");
        Files.delete(root.resolve("examples/ab12.md"));
        assertEquals(Set.of(), opened.checkDisk());
        assertEquals(TEXT + "More.\n", opened.text("spec.md"));
        assertTrue(workspace.spec().exampleFile("new1").isPresent());
        assertEquals("x\n", workspace.spec().decisionsText("ab12"));
        assertTrue(workspace.spec().exampleFile("ab12").isEmpty());
        assertEquals(Set.of(), workspace.unsaved());
        assertEquals(Optional.empty(), workspace.text(EXAMPLES));
    }

    @Test
    void namesWhatWasChangedOnBothSidesAndLetsOneChoose() throws IOException {
        type(0, "mine ");
        OpenedSpec.write(root, "spec.md", "# Theirs {#t}\n");
        assertEquals(Set.of(SPEC), opened.checkDisk());
        workspace.keepMine(SPEC);
        opened.queue.until(opened.tasks::isIdle);
        opened.settle();
        assertEquals(List.of(), opened.save());
        assertEquals("mine " + TEXT, opened.onDisk("spec.md"));
        type(0, "again ");
        OpenedSpec.write(root, "spec.md", "# Theirs {#t}\n");
        workspace.takeTheirs(SPEC);
        opened.queue.until(() -> opened.text("spec.md").equals("# Theirs {#t}\n"));
        assertEquals(Set.of(), workspace.unsaved());
        assertEquals(List.of(), workspace.undo());
    }

    @Test
    void undoOfOtherFilesStaysRightWhenOneIsTakenFromDisk() throws IOException {
        workspace.apply(both("1", "1"));
        workspace.apply(SpecEdit.of("Two", EXAMPLES, TextEdit.insert(0, "22")));
        workspace.apply(both("333", "333"));
        workspace.apply(SpecEdit.of("Four", EXAMPLES, TextEdit.insert(0, "4444")));
        opened.save();
        OpenedSpec.write(root, "spec.md", "# Other {#o}\n");
        opened.checkDisk();
        for (int i = 0; i < 4; i++) {
            workspace.undo();
        }
        assertEquals("Examples\n", opened.text("examples/ab12.md"));
        assertEquals("# Other {#o}\n", opened.text("spec.md"));
    }

    @Test
    void aDocumentThatIsGoneFromDiskIsKeptUntilOneChooses() throws IOException {
        OpenedSpec.write(root, "other.md", "# B {#b}\n");
        opened.checkDisk();
        Files.delete(root.resolve("spec.md"));
        assertEquals(Set.of(SPEC), opened.checkDisk());
        assertEquals(TEXT, opened.text("spec.md"));
        assertEquals(Set.of(SPEC), workspace.unsaved());
        assertEquals(List.of(), opened.save());
        assertEquals(TEXT, opened.onDisk("spec.md"));
    }

    @Test
    void seesDocumentsThatCome() throws IOException {
        OpenedSpec.write(root, "second.md", "# B {#b}\n");
        OpenedSpec.write(root, "README.md", "# Not of the dialect\n");
        opened.checkDisk();
        assertEquals(List.of("second.md", "spec.md"), opened.documents());
        assertTrue(workspace.spec().section("b").isPresent());
        workspace.apply(SpecEdit.of("Edit", SpecPath.of("second.md"), TextEdit.insert(0, "x")));
        opened.settle();
        assertEquals("x# B {#b}\n", workspace.spec().documents().getFirst().text());
    }

    @Test
    void settingsEditedInTheWindowTakeEffect() throws IOException {
        OpenedSpec.write(root, "second.md", "# B {#b}\n");
        workspace.apply(SpecEdit.of(
                "Settings", SETTINGS, TextEdit.insert(0, "name: New name\ndocuments: [second.md, spec.md]\n")));
        opened.settle();
        assertEquals("New name", workspace.spec().name());
        assertEquals(List.of("second.md", "spec.md"), opened.documents());
        workspace.undo();
        opened.settle();
        assertFalse(workspace.spec().name().equals("New name"));
    }

    @Test
    void snapshotsAndFindingsCatchUpWithTheTexts() {
        for (int i = 0; i < 200; i++) {
            type(i, "x");
        }
        opened.settle();
        assertEquals(workspace.textRevision(), workspace.specRevision());
        assertEquals(workspace.textRevision(), workspace.findingsRevision());
        assertEquals(
                opened.text("spec.md"), workspace.spec().documents().getFirst().text());
    }

    @Test
    void aFileThatIsNotUtf8IsNeverChanged() throws IOException {
        byte[] bytes = {'#', ' ', (byte) 0xE4, '\n'};
        Files.write(root.resolve("examples/latin.md"), bytes);
        try (OpenedSpec again = OpenedSpec.of(root, state)) {
            SpecPath latin = SpecPath.of("examples/latin.md");
            assertTrue(again.workspace.readOnly(latin).isPresent());
            SpecEdit edit = new SpecEdit(
                    "Both",
                    List.of(
                            new FileEdit(SPEC, List.of(TextEdit.insert(0, "x"))),
                            new FileEdit(latin, List.of(TextEdit.insert(0, "x")))));
            assertFalse(again.workspace.apply(edit));
            again.workspace.type(latin, TextEdit.insert(0, "x"), this);
            again.save();
            again.checkDisk();
            assertEquals(TEXT, again.text("spec.md"));
        }
        assertEquals(4, Files.size(root.resolve("examples/latin.md")));
    }

    @Test
    void aFileThatIsMendedOnDiskCanBeEdited() throws IOException {
        SpecPath latin = SpecPath.of("examples/latin.md");
        Files.write(root.resolve(latin.value()), new byte[] {'#', ' ', (byte) 0xE4, '\n'});
        try (OpenedSpec again = OpenedSpec.of(root, state)) {
            again.checkDisk();
            assertTrue(again.workspace.readOnly(latin).isPresent());
            OpenedSpec.write(root, latin.value(), "# ä\n");
            assertEquals(Set.of(), again.checkDisk());
            assertEquals(Optional.empty(), again.workspace.readOnly(latin));
            assertEquals("# ä\n", again.text(latin.value()));
            again.workspace.type(latin, TextEdit.insert(0, "x"), this);
            assertEquals(List.of(), again.save());
            assertEquals("x# ä\n", again.onDisk(latin.value()));
        }
    }

    @Test
    void nobodyIsToldWhoHasLetGo() {
        List<String> told = new ArrayList<>();
        List<Subscription> subscriptions = new ArrayList<>();
        subscriptions.add(workspace.onText(_ -> {
            told.add("first");
            subscriptions.forEach(Subscription::close);
        }));
        subscriptions.add(workspace.onText(_ -> told.add("second")));
        type(0, "a");
        type(1, "b");
        assertEquals(List.of("first"), told);
    }

    private void type(int at, String text) {
        workspace.type(SPEC, TextEdit.insert(at, text), this);
    }

    private static SpecEdit both(String inSpec, String inExamples) {
        return new SpecEdit(
                "Both",
                List.of(
                        new FileEdit(SPEC, List.of(TextEdit.insert(0, inSpec))),
                        new FileEdit(EXAMPLES, List.of(TextEdit.insert(0, inExamples)))));
    }
}
