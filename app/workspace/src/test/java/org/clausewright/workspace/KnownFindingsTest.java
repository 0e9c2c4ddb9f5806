package org.clausewright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.help.clarify.AdoptFindings;
import org.clausewright.workspace.plugin.Plugins;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KnownFindingsTest {

    private static final String TEXT = "# Refunds {#refunds authority=user}\n\nThe agent should usually be kind.\n";

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void writeSpec() throws IOException {
        root = folder.resolve("spec");
        OpenedSpec.write(root, "spec.md", TEXT);
    }

    private OpenedSpec open() {
        OpenedSpec opened = OpenedSpec.of(root, folder.resolve("state"));
        opened.settle();
        return opened;
    }

    private static List<Finding> unknown(OpenedSpec opened) {
        opened.settle();
        return opened.workspace.findings().stream().filter(Finding::isOpen).toList();
    }

    @Test
    void adoptsFindingsAsOneStepThatIsWrittenBySaving() throws IOException {
        try (OpenedSpec opened = open()) {
            assertFalse(unknown(opened).isEmpty());
            assertTrue(new AdoptFindings(opened.workspace).adopt("Adopt"));
            assertEquals(List.of(), unknown(opened));
            assertFalse(new AdoptFindings(opened.workspace).adopt("Adopt"));
            assertFalse(Files.exists(root.resolve("spec.baseline")));
            assertEquals(List.of(), opened.save());
            assertTrue(opened.onDisk("spec.baseline").contains("frequency-hedge  refunds  1  usually\n"));
            opened.workspace.undo();
            assertFalse(unknown(opened).isEmpty());
        }
    }

    @Test
    void takesTheBaselineFromTheDiskAndShowsOnlyWhatIsNew() throws IOException {
        OpenedSpec.write(
                root,
                "spec.baseline",
                "frequency-hedge  refunds  1  usually\nsection-without-example  refunds  1  Refunds\n");
        try (OpenedSpec opened = open()) {
            assertEquals(List.of(), unknown(opened));
            opened.workspace.type(SpecPath.of("spec.md"), TextEdit.insert(TEXT.indexOf("kind"), "usually "), this);
            assertEquals(1, unknown(opened).size());
            OpenedSpec.write(root, "spec.baseline", "");
            opened.checkDisk();
            assertEquals(3, unknown(opened).size());
        }
    }

    @Test
    void saysThatABaselineCannotBeRead() throws IOException {
        OpenedSpec.write(root, "spec.baseline", "<<<<<<< HEAD\n");
        try (OpenedSpec opened = open()) {
            assertFalse(unknown(opened).isEmpty());
            assertTrue(opened.tasks.activity().entries().stream()
                    .anyMatch(entry -> entry.title().startsWith("spec.baseline: ")));
        }
    }

    @Test
    void notesAPluginThatIsSwitchedOffOnce() throws IOException {
        UserFolders folders = UserFolders.of(Map.of("CLAUSEWRIGHT_HOME", folder.toString()), "Linux", folder);
        OpenedSpec.write(folders.plugins(), "broken.jar", "no jar");
        try (OpenedSpec opened = OpenedSpec.of(root, folder.resolve("state"), Plugins.of(folders))) {
            assertFalse(unknown(opened).isEmpty());
            opened.workspace.type(SpecPath.of("spec.md"), TextEdit.insert(TEXT.length(), "More.\n"), this);
            opened.settle();
            assertEquals(
                    1,
                    opened.tasks.activity().entries().stream()
                            .filter(entry -> entry.title().contains("broken.jar"))
                            .count());
        }
    }

    @Test
    void opensAFileThatIsNoPartOfTheSpec() throws IOException {
        OpenedSpec.write(root, "styles/House/A.yml", "extends: existence\n");
        try (OpenedSpec opened = open()) {
            AtomicBoolean done = new AtomicBoolean();
            opened.workspace.open(SpecPath.of("styles/House/A.yml"), () -> done.set(true));
            opened.queue.until(done::get);
            assertEquals("extends: existence\n", opened.text("styles/House/A.yml"));
            opened.workspace.type(SpecPath.of("styles/House/A.yml"), TextEdit.insert(0, "# A\n"), this);
            assertEquals(List.of(), opened.save());
            assertEquals("# A\nextends: existence\n", opened.onDisk("styles/House/A.yml"));
            opened.workspace.open(SpecPath.of("styles/none.yml"), () -> done.set(false));
            opened.queue.until(opened.tasks::isIdle);
            assertTrue(done.get());
        }
    }
}
