package org.clausewright.desktop.conflicts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.Samples;
import org.clausewright.desktop.parts.ScriptedAssistant;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.help.Conflicts;
import org.clausewright.workspace.help.DecisionWriter;
import org.clausewright.workspace.help.SettleConflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConflictsPaneTest {

    private static final String LEFT = "The agent should offer a refund within a reasonable time";
    private static final String RIGHT = "The agent must answer within an hour.";

    private final ScriptedAssistant assistant = new ScriptedAssistant();
    private Bench bench;
    private ConflictsPane pane;

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open(@TempDir Path temporary) {
        bench = Bench.open(temporary, Samples.files(), 380, 900);
        bench.settle();
        DecisionWriter decisions =
                new DecisionWriter(bench.workspace, () -> "Ada <ada@example.org>", () -> LocalDate.of(2026, 11, 20));
        Conflicts conflicts = new Conflicts(bench.tasks, Platform::runLater, () -> assistant);
        pane = Bench.on(() -> new ConflictsPane(bench.desk(), conflicts, new SettleConflict(decisions)));
        bench.show(pane.node());
        assistant.conflicts.add(new Conflict(
                side(LEFT, "fare_rules", Optional.of("rf07"), "developer"),
                side(RIGHT, "tone", Optional.empty(), "guideline"),
                1,
                "rival-duties",
                "A refund that takes longer than an hour.",
                Verdict.LEFT,
                "developer stands above guideline.",
                "scripted",
                State.OPEN));
        Bench.run(() -> bench.commands.run("model.conflicts"));
        Bench.await("the pair shows", () -> !bench.root.lookupAll(".pair-card").isEmpty());
        bench.layout();
    }

    @AfterEach
    void close() {
        Bench.run(pane::close);
        bench.close();
    }

    @Test
    void recordsWhyAConflictIsAcceptedAndShowsItSo() {
        assertEquals("Conflicts 1", Bench.on(() -> pane.title().getValue()));
        press("Accept with a reason\u2026");
        TextField why = (TextField) Bench.on(() -> bench.root.lookup(".card-foot .text-field"));
        Bench.run(() -> why.setText("a refund is no answer"));
        press("Record");
        bench.settle();
        String decision = bench.text("decisions/rf07.md");
        assertTrue(decision.contains("- Decision: accepted"), decision);
        assertTrue(decision.contains("- Against: tone "), decision);
        bench.layout();
        assertEquals("Conflicts", Bench.on(() -> pane.title().getValue()));
        assertEquals(1, bench.all(Node.class, ".conflict-state").size());
        Bench.run(bench.workspace::undo);
        bench.settle();
        assertEquals("Conflicts 1", Bench.on(() -> pane.title().getValue()));
    }

    @Test
    void followsAQuoteThatMoves() {
        Bench.run(() ->
                bench.workspace.apply(SpecEdit.of("Edit", SpecPath.of("spec.md"), TextEdit.insert(0, "Before.\n\n"))));
        bench.settle();
        assertEquals(1, bench.all(Node.class, ".pair-card").size());
    }

    @Test
    void letsAPairGoWhoseWordsWereChanged() {
        int at = Samples.SPEC.indexOf("within an hour");
        Bench.run(() -> bench.workspace.apply(
                SpecEdit.of("Edit", SpecPath.of("spec.md"), TextEdit.replace(at, at + 6, "after"))));
        bench.settle();
        bench.layout();
        assertEquals(0, bench.all(Node.class, ".pair-card").size());
        assertTrue(Bench.on(() -> bench.root.lookup(".conflicts-gone").isVisible()));
    }

    private static Side side(String quote, String section, Optional<String> clause, String authority) {
        int at = Samples.SPEC.indexOf(quote);
        return new Side(
                SpecPath.of("spec.md"),
                (int) Samples.SPEC.substring(0, at).lines().count() + 1,
                Optional.of(section),
                clause,
                Optional.of(authority),
                quote,
                new TextSpan(at, at + quote.length()));
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
