package org.clausewright.desktop.conflicts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Outgoing;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.SettingsPart;
import org.clausewright.desktop.frame.SettingsRequest;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.Samples;
import org.clausewright.desktop.parts.ScriptedAssistant;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.help.DecisionWriter;
import org.clausewright.workspace.help.SessionConsent;
import org.clausewright.workspace.help.conflict.Conflicts;
import org.clausewright.workspace.help.conflict.SettleConflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        pane = Bench.on(
                () -> new ConflictsPane(bench.desk(), conflicts, new SettleConflict(decisions), new SessionConsent()));
        bench.show(pane.node());
        assistant.conflicts.add(new Conflict(
                side(LEFT, "fare_rules", Optional.of("rf07"), "developer"),
                side(RIGHT, "tone", Optional.empty(), "guideline"),
                1,
                "rival-duties",
                "A refund that takes longer than an hour.",
                Verdict.LEFT,
                "developer stands above guideline.",
                Source.model("scripted", "conflicts 2, counsel 1"),
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
        write("Why may both stand?", "a refund is no answer");
        press("Accept");
        bench.settle();
        String decision = bench.text("decisions/rf07.md");
        assertTrue(decision.contains("- Decision: accepted"), decision);
        assertTrue(decision.contains("- Against: tone "), decision);
        assertTrue(decision.contains("- Source: scripted, conflicts 2, counsel 1"), decision);
        bench.layout();
        assertEquals("Conflicts", Bench.on(() -> pane.title().getValue()));
        assertEquals(1, bench.all(Node.class, ".pair-card .conflict-state").size());
        assertEquals(0, bench.all(Node.class, ".pair-dialog").size());
        assertTrue(
                bench.all(Label.class, ".pair-card .said .label").stream()
                        .anyMatch(label -> label.getText().equals("a refund is no answer")),
                "the reason stands on the card");
        Bench.run(bench.workspace::undo);
        bench.settle();
        assertEquals("Conflicts 1", Bench.on(() -> pane.title().getValue()));
    }

    @Test
    void keepsPairsThatMerelyShareASubjectBehindAButton() {
        Conflict pair = assistant.conflicts.getFirst();
        assistant.conflicts.add(new Conflict(
                pair.left(),
                side("Vouchers are offered later", "fare_rules", Optional.of("vc02"), "developer"),
                0.2,
                Conflict.RELATED,
                "",
                Verdict.LEFT,
                "",
                Source.OFFLINE,
                State.OPEN));
        Bench.run(() -> bench.commands.run("model.conflicts"));
        Bench.await("the button counts it", () -> bench.root.lookupAll(".conflicts-related").stream()
                .anyMatch(Node::isVisible));
        bench.layout();
        assertEquals("Conflicts 1", Bench.on(() -> pane.title().getValue()));
        assertEquals(1, bench.all(Node.class, ".pair-card").size());
        press("Show 1 pair that merely shares a subject");
        bench.layout();
        assertEquals(2, bench.all(Node.class, ".pair-card").size());
        assertEquals("Conflicts 1", Bench.on(() -> pane.title().getValue()));
        press("Hide 1 pair that merely shares a subject");
        bench.layout();
        assertEquals(1, bench.all(Node.class, ".pair-card").size());
    }

    @Test
    void showsWhatAnEmbeddingModelWouldGetAndGoesOnWithoutOne() {
        assistant.embeddings = Optional.of(new Outgoing("models.example", "meaning-1", "Refunds\n\nThe agent..."));
        int before = assistant.calls.get();
        Bench.run(() -> bench.commands.run("model.conflicts"));
        Bench.await("the card shows", () -> bench.root.lookupAll(".outgoing-card").stream()
                .anyMatch(Node::isVisible));
        assertEquals(0, assistant.embedded.get());
        press("Send");
        Bench.await("the search has run", () -> assistant.calls.get() > before);
        Bench.await("it says so", () -> !said("The pairs are ranked without embeddings.")
                .isEmpty());
        assertEquals(1, assistant.embedded.get());
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

    @Test
    void bringsAnAcceptedPairBackWhenOneOfItsSentencesChanges() {
        press("Accept with a reason\u2026");
        write("Why may both stand?", "a refund is no answer");
        press("Accept");
        bench.settle();
        assertEquals("Conflicts", Bench.on(() -> pane.title().getValue()));
        int elsewhere = bench.text("spec.md").indexOf("Vouchers");
        apply(TextEdit.insert(elsewhere, "Nothing else is owed. "));
        assertEquals("Conflicts", Bench.on(() -> pane.title().getValue()));
        int within = bench.text("spec.md").indexOf("[^rf07]");
        apply(TextEdit.insert(within, " and in writing"));
        assertEquals("Conflicts 1", Bench.on(() -> pane.title().getValue()));
    }

    @Test
    void addsOnePrecedentToTheClauseAndToTheSectionAsOneStep() {
        String before = bench.text("spec.md");
        String file = bench.text("examples/rf07.md");
        press("Settle\u2026");
        press("Precedent example");
        write("What the user says", "I need my money today.");
        write("A good answer", "The refund is on its way.");
        write("A bad answer", "I can only answer, not refund.");
        Bench.await("the example is linted", () -> !said("Checked").isEmpty());
        press("Add the example");
        bench.settle();
        String clause = bench.text("examples/rf07.md");
        assertTrue(clause.startsWith(file.stripTrailing()), clause);
        assertTrue(clause.contains("<!-- GOOD: follows Offer what the fare allows -->"), clause);
        assertTrue(clause.contains("<!-- BAD[#fare_rules]: follows Tone instead -->"), clause);
        String spec = bench.text("spec.md");
        assertTrue(spec.substring(spec.indexOf("{#tone")).contains("**Example**: A refund that takes longer"), spec);
        assertTrue(bench.text("decisions/rf07.md").contains("- Decision: resolved"));
        assertEquals("Conflicts", Bench.on(() -> pane.title().getValue()));
        Bench.run(bench.workspace::undo);
        bench.settle();
        assertEquals(before, bench.text("spec.md"));
        assertEquals(file, bench.text("examples/rf07.md"));
        assertEquals("", bench.text("decisions/rf07.md"));
    }

    @Test
    void linksBothSidesToEachOther() {
        press("Settle\u2026");
        press("Cross-link");
        press("Add the link");
        bench.settle();
        String spec = bench.text("spec.md");
        assertTrue(spec.contains("reasonable time[^rf07]. See also [?](#tone). Vouchers"), spec);
        assertTrue(spec.contains("within an hour. See also [?](#fare_rules)."), spec);
        assertEquals("Conflicts", Bench.on(() -> pane.title().getValue()));
    }

    @Test
    void keepsWhatWasWrittenWhereTheTextChangesMeanwhile() {
        press("Settle\u2026");
        press("Reword the second");
        write("Second, in Tone", "The agent should answer within a day.");
        int at = Samples.SPEC.indexOf("within an hour");
        apply(TextEdit.replace(at, at + 6, "after"));
        String changed = bench.text("spec.md");
        press("Reword");
        assertEquals(changed, bench.text("spec.md"));
        assertFalse(said("The text has changed").isEmpty());
        assertEquals("The agent should answer within a day.", Bench.on(() -> field("Second, in Tone")
                .getText()));
    }

    @Test
    void saysInSmallWhatTheModelWasAskedWith() {
        Label source = said("judged by scripted").getFirst();
        assertEquals("Asked with conflicts 2, counsel 1", Bench.on(() -> source.getTooltip()
                .getText()));
    }

    @Test
    void asksTheModelAboutOnePair() {
        Conflict offline = assistant.conflicts.getFirst();
        assistant.conflicts.set(
                0,
                new Conflict(
                        offline.left().demanding("to refund"),
                        offline.right().demanding("to answer"),
                        2,
                        "opposite-modality",
                        "A case of the model's.",
                        Verdict.UNDECIDED,
                        "neither stands above.",
                        Source.model("scripted", "conflicts 2, counsel 1"),
                        State.OPEN));
        press("Settle\u2026");
        press("Judge again (M)");
        Bench.await("the word of the model is shown", () -> !said("A case of the model's.")
                .isEmpty());
        Bench.await("the pair is upheld", () -> !said("The model upholds this pair.")
                .isEmpty());
        assertFalse(said("Asks for: to refund").isEmpty());
    }

    @Test
    void keepsAPairThatTheModelDoesNotUphold() {
        press("Settle\u2026");
        assistant.conflicts.clear();
        press("Judge again (M)");
        Bench.await(
                "it says so", () -> !said("The model did not uphold this pair").isEmpty());
        assertEquals(1, bench.all(Node.class, ".pair-card").size());
    }

    @Test
    void leadsToTheKeyWhereAJudgementWasRefusedForIt() {
        List<SettingsPart> asked = new ArrayList<>();
        bench.root.addEventHandler(SettingsRequest.TYPE, request -> asked.add(request.part()));
        press("Settle\u2026");
        assistant.failure = Optional.of(new AssistFailure.KeyRefused("models.example", 401, true));
        press("Judge again (M)");
        Bench.await("it says so", () -> !said("Store a key for this host under Settings")
                .isEmpty());
        press("Open settings");
        assertEquals(List.of(SettingsPart.KEY), asked);
    }

    @Test
    void saysAboutHowManyPairsTheModelWasNotAsked() {
        assertTrue(said("the model was not asked about").isEmpty());
        assistant.unasked = 36;
        press("Find conflicts");
        Bench.await("it says so", () -> !said("the model was not asked about 36 more.")
                .isEmpty());
    }

    @Test
    void goesBackToTheTextOnEscape() {
        Bench.run(() -> bench.all(Node.class, ".pair-card")
                .getFirst()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertEquals(1, bench.navigation.returns());
    }

    @Test
    void offersTheOwnSideWhereTheOtherIsImported() {
        String imported = "Answers are never hurried.";
        String text = "# Pace {#pace authority=developer}\n\n" + imported + "\n";
        SpecPath file = SpecPath.of("base:base.md");
        Spec base = Spec.of("base", Settings.DEFAULT, List.of(SpecDocument.parse(file, text)), Map.of());
        int at = text.indexOf(imported);
        Side theirs = new Side(
                file,
                3,
                Optional.of("pace"),
                Optional.empty(),
                Optional.of("developer"),
                imported,
                new TextSpan(at, at + imported.length()));
        SettleConflict settle = new SettleConflict(
                new DecisionWriter(bench.workspace, () -> "Ada <ada@example.org>", () -> LocalDate.of(2026, 11, 20)));
        assertEquals(
                "These words come from the imported spec \u201Cbase\u201D, which is not changed from here.",
                settle.locked(theirs.file()).orElseThrow().message());
        Spec spec = Bench.on(bench.workspace::spec);
        SideText own = SideText.of(spec, side(RIGHT, "tone", Optional.empty(), "guideline"), "Tone", Optional.empty());
        SideText other = SideText.of(base, theirs, "Pace", settle.locked(file));
        assertEquals(Optional.of("base:pace"), other.section());
        List<Proposal> links = Proposal.of(Remedy.LINK, own, other, Messages.of(ConflictsPane.class));
        assertEquals(
                List.of(RIGHT + " See also [?](#base:pace)."),
                links.stream().map(Proposal::left).toList());
        List<FileEdit> precedent = new Precedent("A rush", "Quick!", true, "", "").edits(spec, own, other);
        assertEquals(
                List.of(SpecPath.of("spec.md")),
                precedent.stream().map(FileEdit::file).toList());
    }

    private List<Label> said(String words) {
        return Bench.on(() -> bench.root.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> label.isVisible() && label.getText().contains(words))
                .toList());
    }

    private void apply(TextEdit edit) {
        Bench.run(() -> bench.workspace.apply(SpecEdit.of("Edit", SpecPath.of("spec.md"), edit)));
        bench.settle();
    }

    private TextInputControl field(String name) {
        return bench.root.lookupAll(".text-input").stream()
                .map(TextInputControl.class::cast)
                .filter(each -> each.getAccessibleText() != null
                        && each.getAccessibleText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String words) {
        Bench.run(() -> field(name).setText(words));
        bench.layout();
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
        Button button = bench.all(Button.class, ".button").reversed().stream()
                .filter(each -> name.equals(each.getText()) && !each.isDisabled())
                .findFirst()
                .orElseThrow();
        Bench.run(button::fire);
        bench.layout();
    }
}
