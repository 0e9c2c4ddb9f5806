package org.clausewright.desktop.problems;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.Samples;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.workspace.help.DecisionWriter;
import org.clausewright.workspace.help.clarify.AnswerQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProblemsPaneTest {

    private Bench bench;
    private ProblemsPane pane;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open(@TempDir Path temporary) {
        bench = Bench.open(temporary, Samples.files(), 1200, 400);
        bench.settle();
        DecisionWriter decisions =
                new DecisionWriter(bench.workspace, () -> "Ada <ada@example.org>", () -> LocalDate.of(2026, 11, 20));
        pane = Bench.on(() -> new ProblemsPane(bench.desk(), new AnswerQuestion(decisions), finding -> {}));
        bench.show(pane.node());
    }

    @AfterEach
    void close() {
        Bench.run(pane::close);
        bench.close();
    }

    @Test
    void listsOpenErrorsAndWarningsInTheOrderOfTheText() {
        List<Finding> listed = Bench.on(() -> list().getItems().stream()
                .map(ProblemRow.Item.class::cast)
                .map(ProblemRow.Item::finding)
                .toList());
        assertFalse(listed.isEmpty());
        assertEquals("Problems " + listed.size(), Bench.on(() -> pane.title().getValue()));
        assertTrue(listed.stream().anyMatch(finding -> finding.text().equals("reasonable")));
    }

    @Test
    void keepsWordsOnPurposeAndRecordsWhy() {
        selectReasonable();
        press("Keep on purpose\u2026");
        TextField why = (TextField) Bench.on(() -> bench.root.lookup(".keep-line .text-field"));
        Bench.run(() -> why.setText("the fare conditions name it"));
        press("Keep");
        assertTrue(bench.text("decisions/rf07.md").contains("- Why: the fare conditions name it"));
        bench.settle();
        assertTrue(Bench.on(() -> list().getItems().stream()
                .noneMatch(row -> row instanceof ProblemRow.Item(Finding finding, int line)
                        && line > 0
                        && finding.text().equals("reasonable"))));
        Bench.run(bench.workspace::undo);
        assertEquals("", bench.text("decisions/rf07.md"));
    }

    @Test
    void adoptsTodaysFindings() {
        Node tools = pane.tools().orElseThrow();
        Bench.run(() -> ((Button) tools.lookup(".adopt-findings")).fire());
        bench.settle();
        assertEquals("Problems", Bench.on(() -> pane.title().getValue()));
        assertTrue(bench.text("spec.baseline").contains("  reasonable\n"));
        assertTrue(bench.desk().commands().all().stream()
                .filter(command -> command.id().equals("problems.adopt"))
                .noneMatch(command -> Bench.on(() -> command.enabled().getAsBoolean())));
        Bench.run(bench.workspace::undo);
        bench.settle();
        assertEquals("", bench.text("spec.baseline"));
        assertFalse(Bench.on(() -> list().getItems().isEmpty()));
    }

    @Test
    void showsWhatIsWrongWithTheSettings() {
        Bench.run(() -> bench.workspace.apply(
                SpecEdit.of("Type", SettingsFile.PATH, TextEdit.insert(0, "# Settings\nlnt: {}\n"))));
        bench.settle();
        ProblemRow row = Bench.on(() -> list().getItems().stream()
                .filter(each -> each instanceof ProblemRow.Item(Finding finding, int line)
                        && line == 2
                        && finding.file().equals(SettingsFile.PATH))
                .findFirst()
                .orElseThrow());
        Bench.run(() -> list().getSelectionModel().select(row));
        assertEquals(SettingsFile.PATH, bench.navigation.visits().getLast().file());
        assertTrue(bench.all(Button.class, ".button").stream()
                .noneMatch(button -> button.getText().startsWith("Keep on purpose")));
        press("Change it to lint");
        assertTrue(bench.text("spec.yaml").startsWith("# Settings\nlint: {}\n"));
    }

    @Test
    void revealsTheWordsOfTheSelectedProblem() {
        selectReasonable();
        assertEquals("reasonable", bench.navigation.visits().getLast().span().in(Samples.SPEC));
    }

    @Test
    void showsTheQuestionNextToTheCaretWithoutMovingIt() {
        assertTrue(Bench.on(() -> bench.navigation.visits().isEmpty()));
        assertFalse(bench.all(Button.class, ".button").isEmpty());
        bench.caretAt("spec.md", "within an hour");
        Bench.await(
                "the question follows",
                () -> list().getSelectionModel().getSelectedItem() instanceof ProblemRow.Item item
                        && item.finding().span().start() > Samples.SPEC.indexOf("# Tone"));
        assertEquals(List.of(), Bench.on(bench.navigation::visits));
    }

    private void selectReasonable() {
        Bench.run(() -> list().getSelectionModel().clearSelection());
        Bench.run(() -> list().getItems().stream()
                .filter(row -> row instanceof ProblemRow.Item item
                        && item.finding().text().equals("reasonable"))
                .findFirst()
                .ifPresent(row -> list().getSelectionModel().select(row)));
        bench.layout();
    }

    @SuppressWarnings("unchecked")
    private ListView<ProblemRow> list() {
        return (ListView<ProblemRow>) bench.root.lookup(".problem-list");
    }

    private void press(String name) {
        Button button = bench.all(Button.class, ".button").stream()
                .filter(each -> name.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        Bench.run(button::fire);
        bench.layout();
    }
}
