package org.clausewright.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.welcome.WelcomeModel;
import org.clausewright.spec.Outcome;
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

/// What people do from end to end, in the real window.
class LoopsTest {

    private static final String TEXT = """
            # Jokes {#jokes authority=user}

            The agent makes several jokes when a person asks for them[^jk01].
            """;

    private static final String EXAMPLES = """
            Examples for [^jk01] in Jokes:

            **Example**: asks for one

            ~~~xml
            <user>
            Tell me a joke.
            </user>
            ~~~
            """;

    @TempDir
    Path home;

    private Path spec;
    private RealWindow real;

    @BeforeEach
    void openTheWindow() throws Exception {
        spec = home.resolve("spec");
        RealWindow.write(spec.resolve("spec.md"), TEXT);
        RealWindow.write(spec.resolve("examples/jk01.md"), EXAMPLES);
        real = RealWindow.in(home);
    }

    @AfterEach
    void closeTheWindow() {
        real.close();
    }

    @Test
    void commitsWhatWasTyped() throws Exception {
        makeRepository();
        real.open(spec);
        real.insert("spec.md", "Words before.\n\n");
        real.run("review.commit");
        real.fill("Message of the commit", "Say more first");
        real.press("Commit 1");
        real.awaitWords("Committed: Say more first");
        assertEquals("Say more first", RealWindow.git(spec, "log", "-1", "--format=%s"));
        assertEquals("", RealWindow.git(spec, "status", "--porcelain"));
        assertTrue(RealWindow.git(spec, "show", "HEAD:spec.md").startsWith("Words before."));
    }

    @Test
    void makesASpecFromATemplate() throws Exception {
        Path made = home.resolve("made");
        Bench.run(() -> real.window().showWelcome(WelcomeModel.Form.NEW));
        real.awaitRest();
        Bench.run(() -> real.seen().forEach(node -> {
            if (node instanceof ComboBox<?> templates) {
                templates.getSelectionModel().select(templates.getItems().indexOf("blank"));
            }
        }));
        typeFolder(made);
        real.press("Make the spec");
        real.awaitOpened();
        assertEquals(made.toRealPath(), real.workspace().root().toRealPath());
        assertEquals("1", RealWindow.git(made, "rev-list", "--count", "HEAD"));
    }

    @Test
    void clonesARepository() throws Exception {
        makeRepository();
        Path clone = home.resolve("clone");
        Bench.run(() -> real.window().showWelcome(WelcomeModel.Form.CLONE));
        real.fill("https://github.com/openai/model_spec.git", spec.toUri().toString());
        typeFolder(clone);
        real.press("Clone");
        real.awaitOpened();
        assertEquals(RealWindow.git(spec, "rev-parse", "HEAD"), RealWindow.git(clone, "rev-parse", "HEAD"));
        assertEquals(TEXT, real.text("spec.md"));
    }

    @Test
    void restoresWhatWasTypedBeforeACrash() throws Exception {
        leaveUnsaved();
        real.open(spec);
        real.awaitWords("Text from last time was not saved");
        real.press("Restore");
        assertEquals("Typed. " + TEXT, real.text("spec.md"));
        assertEquals(TEXT, Files.readString(spec.resolve("spec.md")));
        Workspace workspace = real.workspace();
        Bench.run(workspace::undo);
        assertEquals(TEXT, real.text("spec.md"));
    }

    @Test
    void discardsWhatWasTypedBeforeACrash() throws Exception {
        leaveUnsaved();
        real.open(spec);
        real.press("Discard");
        assertEquals(TEXT, real.text("spec.md"));
        Workspace workspace = real.workspace();
        assertEquals(List.of(), Bench.on(workspace::recovered));
    }

    @Test
    void keepsMineWhereAnotherProgramChangedTheFile() throws Exception {
        changeHereAndThere();
        real.press("Keep mine");
        real.awaitRest();
        assertEquals("Mine. " + TEXT, real.text("spec.md"));
        real.run("file.save");
        awaitSaved();
        assertEquals("Mine. " + TEXT, Files.readString(spec.resolve("spec.md")));
    }

    @Test
    void takesTheOtherWhereAnotherProgramChangedTheFile() throws Exception {
        changeHereAndThere();
        real.press("Take the other");
        Bench.await("the other text is there", () -> real.text("spec.md").startsWith("Theirs. "));
        assertEquals("Theirs. " + TEXT, Files.readString(spec.resolve("spec.md")));
    }

    @Test
    void savesAllBeforeItCloses() throws Exception {
        real.open(spec);
        real.insert("spec.md", "Typed. ");
        Bench.run(() -> real.window().requestClose());
        real.press("Save all");
        Bench.await(
                "the window is gone", () -> !real.window().scene().getWindow().isShowing());
        assertEquals("Typed. " + TEXT, Files.readString(spec.resolve("spec.md")));
    }

    @Test
    void closesWithoutWhatIsDiscarded() throws Exception {
        real.open(spec);
        real.insert("spec.md", "Typed. ");
        Bench.run(() -> real.window().requestClose());
        real.press("Discard");
        Bench.await(
                "the window is gone", () -> !real.window().scene().getWindow().isShowing());
        assertEquals(TEXT, Files.readString(spec.resolve("spec.md")));
    }

    @Test
    void staysOnCancel() {
        real.open(spec);
        real.insert("spec.md", "Typed. ");
        Bench.run(() -> real.window().requestClose());
        real.press("Cancel");
        assertTrue(Bench.on(() -> real.window().scene().getWindow().isShowing()));
        assertEquals("Typed. " + TEXT, real.text("spec.md"));
    }

    @Test
    void keepsAChallengeAsAnExampleAndTakesItBack() {
        real.open(spec);
        goTo("jk01");
        real.run("clause.challenge");
        showPane("challenge");
        real.press("Keep as example");
        Bench.await("the example is kept", () -> real.text("examples/jk01.md").length() > EXAMPLES.length());
        assertTrue(real.text("examples/jk01.md").startsWith(EXAMPLES.stripTrailing()));
        Workspace workspace = real.workspace();
        Bench.run(workspace::undo);
        assertEquals(EXAMPLES, real.text("examples/jk01.md"));
    }

    @Test
    void acceptsAConflictWithAReason() throws Exception {
        copy(Path.of("../../samples/airline-agent"), home.resolve("airline"));
        deleteDecisions(home.resolve("airline/decisions"));
        real.open(home.resolve("airline"));
        real.run("model.conflicts");
        showPane("conflicts");
        real.press("Accept with a reason\u2026");
        real.fill("Why may both stand?", "They are about different travellers");
        real.press("Accept");
        Bench.await("it is decided", () -> real.shows("accepted"));
        real.run("file.save");
        awaitSaved();
        try (Stream<Path> files = Files.list(home.resolve("airline/decisions"))) {
            List<Path> written = files.toList();
            assertEquals(1, written.size());
            String decision = Files.readString(written.getFirst());
            assertTrue(decision.contains("- Decision: accepted"), decision);
            assertTrue(decision.contains("- Why: They are about different travellers"), decision);
        }
    }

    @Test
    void silencesWhatIsKeptOnPurpose() {
        real.open(spec);
        Workspace workspace = real.workspace();
        Bench.await("it is found", () -> workspace.findings().stream()
                .anyMatch(finding -> finding.isOpen() && finding.text().equals("several")));
        goTo("jk01");
        showPane("problems");
        selectProblem("several");
        real.press("Keep on purpose\u2026");
        real.fill("Why is it right as it stands?", "the number does not matter");
        real.press("Keep");
        Bench.await("it is silent", () -> workspace.findings().stream()
                .noneMatch(finding -> finding.isOpen() && finding.text().equals("several")));
        assertTrue(real.text("decisions/jk01.md").contains("- Why: the number does not matter"));
    }

    @Test
    void showsTheQuestionNextToTheCaretAndLeavesTheCaretAlone() {
        real.open(spec);
        goTo("jokes");
        showPane("problems");
        Workspace workspace = real.workspace();
        Bench.await("it is found", () -> !workspace.findings().isEmpty());
        real.awaitWords("Keep on purpose\u2026");
        assertFalse(Bench.on(() -> real.shows("Choose a problem")));
    }

    private void makeRepository() throws Exception {
        RealWindow.git(spec, "init", "--quiet");
        RealWindow.git(spec, "config", "user.name", "Ada Lovelace");
        RealWindow.git(spec, "config", "user.email", "ada@example.org");
        RealWindow.git(spec, "add", ".");
        RealWindow.git(spec, "commit", "--quiet", "-m", "Start");
    }

    /// Leaves behind what a program leaves that never got to close the spec: its journal, which nobody has locked.
    private void leaveUnsaved() throws IOException {
        Tasks tasks = new Tasks(Platform::runLater);
        Path crashed = home.resolve("crashed");
        Workspace workspace = Bench.on(() -> switch (SpecFolder.load(spec)) {
            case Outcome.Done<SpecFolder.Loaded>(var loaded) ->
                new Workspace(loaded, tasks, Plugins.none().linter(loaded.root()), crashed);
            case Outcome.Failed<SpecFolder.Loaded>(var failure) -> throw new AssertionError(failure.message());
        });
        Bench.run(() -> workspace.apply(SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.insert(0, "Typed. "))));
        Bench.await("the journal is written", () -> journal(crashed)
                .filter(file -> read(file).contains("Typed. "))
                .isPresent());
        Path journal = journal(crashed).orElseThrow();
        Path left = home.resolve("state")
                .resolve(crashed.relativize(journal))
                .resolveSibling(journal.getFileName().toString().replace("journal-", "journal-1"));
        Files.createDirectories(left.getParent());
        Files.copy(journal, left);
        Bench.run(workspace::close);
        Bench.run(tasks::close);
        Bench.await("nothing runs any more", tasks::isIdle);
    }

    private static Optional<Path> journal(Path state) {
        try (Stream<Path> files = Files.exists(state) ? Files.walk(state) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().startsWith("journal-"))
                    .findFirst();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The journal without the first byte of each code unit.
    private static String read(Path journal) {
        try {
            return Files.readString(journal, StandardCharsets.ISO_8859_1).replace("\0", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void changeHereAndThere() throws IOException {
        real.open(spec);
        real.insert("spec.md", "Mine. ");
        Files.writeString(spec.resolve("spec.md"), "Theirs. " + TEXT);
        Workbench workbench = real.workbench();
        Bench.run(workbench::lookAgain);
        real.awaitWords("spec.md was changed by another program");
    }

    private void awaitSaved() {
        Workspace workspace = real.workspace();
        Bench.await("all is saved", () -> workspace.unsaved().isEmpty());
    }

    private void goTo(String id) {
        Workbench workbench = real.workbench();
        assertTrue(Bench.on(() -> workbench.goTo(id)));
    }

    private void showPane(String id) {
        Workbench workbench = real.workbench();
        assertTrue(Bench.on(() -> workbench.panes().show(id)));
    }

    private void selectProblem(String words) {
        Bench.run(() -> real.seen().forEach(node -> {
            if (node instanceof ListView<?> list && list.getStyleClass().contains("problem-list")) {
                IntStream.range(0, list.getItems().size())
                        .filter(row -> list.getItems().get(row).toString().contains("text=" + words))
                        .findFirst()
                        .ifPresent(list.getSelectionModel()::select);
            }
        }));
    }

    private void typeFolder(Path folder) {
        Bench.run(() -> real.seen()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.getText().startsWith(System.getProperty("user.home")))
                .findFirst()
                .orElseThrow()
                .setText(folder.toString()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                RealWindow.write(to.resolve(from.relativize(file).toString()), Files.readString(file));
            }
        }
    }

    private static void deleteDecisions(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
