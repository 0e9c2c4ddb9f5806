package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The sample of a company and two departments in the real window.
class ImportsInTheWindowTest {

    private static final SpecPath COMPANY = SpecPath.imported("company", SpecPath.of("company.md"));

    @TempDir
    Path home;

    private Path firm;
    private RealWindow real;

    @BeforeEach
    void open() throws IOException {
        firm = home.resolve("firm");
        Path sample = Path.of("../../samples/two-departments");
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                RealWindow.write(firm.resolve(sample.relativize(file).toString()), Files.readString(file));
            }
        }
        real = RealWindow.in(home);
        real.open(firm.resolve("sales"));
    }

    @AfterEach
    void close() {
        real.close();
    }

    @Test
    void aConflictWithAnImportIsSettledInTheOwnSpec() throws IOException {
        real.run("model.conflicts");
        Workbench workbench = real.workbench();
        Bench.run(() -> workbench.panes().show("conflicts"));
        real.press("Settle…");
        real.awaitWords("These words come from the imported spec");
        List<String> offered = Bench.on(() -> real.seen()
                .filter(Button.class::isInstance)
                .map(node -> ((Button) node))
                .filter(button -> button.getStyleClass().contains("remedy"))
                .map(Button::getText)
                .toList()
                .reversed());
        assertEquals(
                List.of(
                        "Reword the first",
                        "Exception in the first",
                        "Precedent example",
                        "Cross-link",
                        "Accept with a reason",
                        "Resolved elsewhere"),
                offered);
        real.press("Accept with a reason");
        real.fill("Why may both stand?", "the heads of both agreed");
        real.press("Accept");
        Bench.await("it is decided", () -> real.shows("accepted"));
        real.run("file.save");
        Workspace workspace = real.workspace();
        Bench.await("it is saved", () -> workspace.unsaved().isEmpty());
        real.awaitRest();
        String decision = onlyFileIn(firm.resolve("sales/decisions"));
        assertTrue(decision.contains("- Against: company:") || decision.contains("- Against: support:"), decision);
        assertFalse(Files.exists(firm.resolve("decisions")));
        assertFalse(Files.exists(firm.resolve("support/decisions")));
    }

    private static String onlyFileIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            return Files.readString(all.getFirst());
        }
    }

    @Test
    void anImportOpensAsItsOwnSpecByTheKeyboard() {
        Workbench workbench = real.workbench();
        Bench.run(() -> workbench.goTo("company:cd11"));
        real.awaitWords("Examples of company:cd11, from Lindvik");
        real.press(KeyCode.K, KeyCode.CONTROL);
        real.type("own spec");
        real.awaitWords("Open this import as its own spec");
        real.press(KeyCode.ENTER);
        Bench.await("the company's rules are open", () -> real.window()
                .workbench()
                .filter(opened -> opened.workspace().spec().name().equals("Lindvik"))
                .isPresent());
        real.awaitRest();
        Workspace workspace = real.workspace();
        assertEquals(Optional.empty(), Bench.on(() -> workspace.readOnly(SpecPath.of("company.md"))));
    }

    @Test
    void whatChangesInAnImportThatIsOpenIsShownAndNothingIsLost() throws IOException {
        real.insert("sales.md", "Mine. ");
        Workspace workspace = real.workspace();
        Workbench workbench = real.workbench();
        Bench.run(() -> workbench.goTo("company:cd11"));
        Path file = firm.resolve("company.md");
        String before = Files.readString(file);
        Files.writeString(file, "New on top.\n\n" + before);
        Bench.run(workbench::lookAgain);
        Bench.await("the new text is shown", () -> workspace
                .text(COMPANY)
                .filter(text -> text.startsWith("New on top."))
                .isPresent());
        real.settle();
        Files.delete(file);
        Files.delete(firm.resolve("spec.yaml"));
        Files.delete(firm.resolve("README.md"));
        Bench.run(workbench::lookAgain);
        Bench.await("the import is gone", () -> !workspace.spec().has("company:cd11"));
        real.settle();
        Bench.await("it is said", () -> workspace.findings().stream()
                .anyMatch(finding -> finding.rule().equals("missing-import")));
        real.press(KeyCode.E, KeyCode.CONTROL);
        assertTrue(real.text("sales.md").startsWith("Mine. "));
        Files.writeString(file, before);
        Files.writeString(firm.resolve("spec.yaml"), "name: Lindvik\ndocuments: [company.md]\n");
        Bench.run(workbench::lookAgain);
        Bench.await("the import is back", () -> workspace.spec().has("company:cd11"));
        Bench.run(() -> workbench.goTo("company:cd11"));
        real.awaitRest();
        assertEquals(Optional.of(before), Bench.on(() -> workspace.text(COMPANY)));
    }
}
