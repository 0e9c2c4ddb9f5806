package org.clausewright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.ImportProblem;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImportSyncTest {

    private static final SpecPath BASE = SpecPath.imported("base", SpecPath.of("spec.md"));
    private static final SpecPath SETTINGS = SpecPath.of("spec.yaml");
    private static final String RULE = "# Honesty {#honesty}\n\nNever lie.\n";

    @TempDir
    Path repository;

    @TempDir
    Path state;

    OpenedSpec opened;
    Workspace workspace;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        OpenedSpec.write(repository, "base/spec.md", RULE);
        OpenedSpec.write(repository, "sales/spec.yaml", "imports: { base: ../base }\n");
        OpenedSpec.write(repository, "sales/spec.md", "# Offers {#offers}\n\nSee [?](#base:honesty).\n");
        opened = OpenedSpec.of(repository.resolve("sales"), state);
        workspace = opened.workspace;
        opened.settle();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void aFileOfAnImportIsShownAndCannotBeEdited() throws IOException {
        assertEquals(Optional.of(RULE), workspace.text(BASE));
        assertTrue(workspace.readOnly(BASE).orElseThrow().contains("“base”"));
        assertFalse(workspace.apply(SpecEdit.of("x", BASE, TextEdit.insert(0, "x"))));
        workspace.type(BASE, TextEdit.insert(0, "x"), this);
        assertEquals(Set.of(), workspace.unsaved());
        assertEquals(List.of(), opened.save());
        assertEquals(RULE, Files.readString(repository.resolve("base/spec.md")));
        assertFalse(workspace.files().contains(BASE));
    }

    @Test
    void whatChangesInAnImportIsNoticed() throws IOException {
        List<TextChange> told = new ArrayList<>();
        workspace.onText(told::add);
        OpenedSpec.write(repository, "base/spec.md", RULE.replace("#honesty", "#truth"));
        opened.checkDisk();
        assertTrue(workspace.spec().has("base:truth"));
        assertEquals(List.of(BASE), told.stream().map(TextChange::file).toList());
        assertEquals(Optional.of(RULE.replace("#honesty", "#truth")), workspace.text(BASE));
        assertTrue(
                workspace.findings().stream().anyMatch(finding -> finding.rule().equals("dangling-link")));
    }

    /// Who shows the text follows the change first, and knows the snapshot that comes of it by the next revision.
    @Test
    void aChangeInAnImportIsToldBeforeItIsRead() throws IOException {
        List<Long> revisions = new ArrayList<>();
        workspace.onText(change -> revisions.add(workspace.textRevision()));
        long before = workspace.textRevision();
        OpenedSpec.write(repository, "base/spec.md", RULE + "More.\n");
        opened.checkDisk();
        assertEquals(List.of(before), revisions);
        assertEquals(before + 1, workspace.specRevision());
    }

    @Test
    void whatComesBackGoesOnFromTheTextThatWasShown() throws IOException {
        Files.delete(repository.resolve("base/spec.md"));
        opened.checkDisk();
        assertEquals(Optional.of(RULE), workspace.text(BASE));
        List<TextChange> told = new ArrayList<>();
        workspace.onText(told::add);
        OpenedSpec.write(repository, "base/spec.md", RULE + "More.\n");
        opened.checkDisk();
        assertEquals(1, told.size());
        assertEquals(RULE + "More.\n", TextEdits.apply(RULE, told.getFirst().edits()));
    }

    @Test
    void nothingIsToldWhereNothingChanged() {
        long before = workspace.textRevision();
        opened.checkDisk();
        assertEquals(before, workspace.textRevision());
    }

    @Test
    void anImportThatIsGoneIsAFinding() throws IOException {
        Files.delete(repository.resolve("base/spec.md"));
        Files.delete(repository.resolve("base"));
        opened.checkDisk();
        assertFalse(workspace.spec().has("base:honesty"));
        assertTrue(
                workspace.findings().stream().anyMatch(finding -> finding.rule().equals("missing-import")));
    }

    @Test
    void anotherImportInTheSettingsIsReadAtOnce() throws IOException {
        OpenedSpec.write(repository, "law/spec.md", "# Law {#law}\n");
        int end = "imports: { base: ../base".length();
        workspace.apply(SpecEdit.of("x", SETTINGS, TextEdit.insert(end, ", law: ../law")));
        opened.settle();
        assertTrue(workspace.spec().has("law:law"));
        workspace.undo();
        opened.settle();
        assertFalse(workspace.spec().has("law:law"));
    }

    @Test
    void withoutTrustNothingOutsideIsRead(@TempDir Path elsewhere) throws IOException {
        OpenedSpec.write(elsewhere, "spec.md", "# Law {#law}\n");
        String path =
                repository.resolve("sales").relativize(elsewhere).toString().replace('\\', '/');
        String text = opened.text("spec.yaml");
        workspace.apply(
                SpecEdit.of("x", SETTINGS, TextEdit.replace(0, text.length(), "imports: { law: \"" + path + "\" }\n")));
        opened.settle();
        assertFalse(workspace.spec().has("law:law"));
        assertEquals(
                ImportProblem.Kind.UNTRUSTED,
                workspace.spec().allImports().problems().getFirst().kind());
    }
}
