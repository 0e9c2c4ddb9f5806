package org.clausewright.desktop.challenge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Outgoing;
import org.clausewright.desktop.frame.Commands;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.parts.Samples;
import org.clausewright.desktop.parts.ScriptedAssistant;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Source;
import org.clausewright.workspace.help.SessionConsent;
import org.clausewright.workspace.help.challenge.AnswerDrafts;
import org.clausewright.workspace.help.challenge.Challenges;
import org.clausewright.workspace.help.challenge.IdeaLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChallengePaneTest {

    private final ScriptedAssistant assistant = new ScriptedAssistant();
    private Bench bench;
    private ChallengePane pane;
    private Path state = Path.of("");

    @BeforeAll
    static void startToolkit() {
        Bench.startToolkit();
    }

    @BeforeEach
    void open(@TempDir Path temporary) {
        bench = Bench.open(temporary, Samples.files(), 380, 900);
        bench.settle();
        bench.caretAt("spec.md", "reasonable time");
        state = temporary.resolve("state");
        pane = Bench.on(this::newPane);
        bench.show(pane.node());
        assistant.challenges.add(challenge("On the last day"));
        assistant.challenges.add(challenge("A day too late"));
    }

    @AfterEach
    void close() {
        Bench.run(pane::close);
        bench.close();
    }

    @Test
    void keepsAnIdeaAsAnExampleInOneUndoStep() {
        ask();
        awaitCards(2);
        press("Keep as example");
        bench.settle();
        awaitCards(1);
        assertTrue(bench.text("examples/rf07.md").contains("**Example**: On the last day"));
        Bench.run(bench.workspace::undo);
        assertEquals(Samples.RF07, bench.text("examples/rf07.md"));
    }

    @Test
    void keepsIdeasUntilTheyAreDiscardedWhereverTheCaretGoes() {
        ask();
        awaitCards(2);
        bench.caretAt("spec.md", "must answer within");
        awaitCards(0);
        bench.caretAt("spec.md", "reasonable time");
        awaitCards(2);
        press("Discard");
        awaitCards(1);
    }

    @Test
    void saysInPlainWordsWhatWentWrongAndKeepsWhatCame() {
        assistant.failure = Optional.of(new AssistFailure.NoNetwork("models.example"));
        ask();
        Bench.await("the failure shows", () -> words(".trouble-message")
                .equals("The computer cannot reach models.example."));
        awaitCards(2);
        assistant.failure = Optional.empty();
        press("Ask again");
        Bench.await("the failure is gone", () -> words(".trouble-message").isEmpty());
    }

    @Test
    void stopsWhenItIsCancelled() {
        assistant.hold = Optional.of(new CountDownLatch(1));
        ask();
        awaitCards(2);
        press("Cancel");
        Bench.await("it says so", () -> bench.root.lookupAll(".ask-bar .muted").stream()
                .anyMatch(node -> ((Label) node).getText().startsWith("Cancelled.")));
    }

    @Test
    void showsWhatWouldBeSentBeforeTheFirstCallAndNotAgain() {
        assistant.outgoing = Optional.of(new Outgoing("models.example", "m-1", "the exact text"));
        ask();
        Bench.await("the text shows", () -> bench.root.lookupAll(".outgoing-card").stream()
                .anyMatch(Node::isVisible));
        assertEquals(0, assistant.calls.get());
        bench.layout();
        TextArea text = bench.all(TextArea.class, ".outgoing-text").getFirst();
        assertFalse(text.isVisible());
        Bench.run(() -> bench.all(Hyperlink.class, ".outgoing-open").getFirst().fire());
        assertTrue(text.isVisible());
        assertEquals("the exact text", text.getText());
        press("Send");
        awaitCards(2);
        ask();
        Bench.await("asked again", () -> assistant.calls.get() == 2);
    }

    @Test
    void notesInActivityHowManyWereDropped() {
        assistant.dropped = 3;
        ask();
        Bench.await("the note stands", () -> bench.tasks.activity().entries().stream()
                .anyMatch(entry -> entry.message().startsWith("3 proposals were dropped")));
    }

    @Test
    void putsBackWhatWasDiscardedLast() {
        ask();
        awaitCards(2);
        press("Discard");
        awaitCards(1);
        press("Put back");
        awaitCards(2);
        assertEquals(
                "On the last day",
                bench.all(Label.class, ".idea-card .strong").getFirst().getText());
    }

    @Test
    void walksThroughTheCardsByKeyboard() {
        ask();
        awaitCards(2);
        Bench.await("all has come", bench.tasks::isIdle);
        Bench.run(pane::focus);
        awaitFocus(0);
        key(KeyCode.DOWN);
        awaitFocus(1);
        key(KeyCode.UP);
        awaitFocus(0);
        key(KeyCode.DELETE);
        awaitCards(1);
        awaitFocus(0);
        key(KeyCode.ENTER);
        bench.settle();
        awaitCards(0);
        assertTrue(bench.text("examples/rf07.md").contains("**Example**: A day too late"));
    }

    @Test
    void draftsAnswersForAKeptIdeaAndAcceptsThemOneByOne() {
        assistant.answers.add(new Judged(Verdict.GOOD, Optional.empty(), "names the day", "", "By Friday."));
        assistant.answers.add(new Judged(Verdict.BAD, Optional.empty(), "promises", "", "Today!"));
        ask();
        awaitCards(2);
        press("Keep, draft answers");
        bench.settle();
        Bench.await("two drafts", () -> bench.root.lookupAll(".answer-card").size() == 2);
        assertEquals(
                Set.of("Asked with answers 1"),
                bench.root.lookupAll(".answer-card .card-foot .muted").stream()
                        .map(Node::getAccessibleHelp)
                        .collect(Collectors.toSet()));
        String kept = bench.text("examples/rf07.md");
        assertTrue(kept.contains("On the last day") && !kept.contains("By Friday."), kept);
        press("Accept");
        bench.settle();
        Bench.await(
                "one draft is left", () -> bench.root.lookupAll(".answer-card").size() == 1);
        assertTrue(bench.text("examples/rf07.md").contains("<!-- GOOD: names the day -->"));
        Bench.run(bench.workspace::undo);
        assertEquals(kept, bench.text("examples/rf07.md"));
    }

    @Test
    void showsDraftedAnswersAgainWhenTheSpecIsOpenedAgain() {
        assistant.answers.add(new Judged(Verdict.GOOD, Optional.empty(), "names the day", "", "By Friday."));
        assistant.answers.add(new Judged(Verdict.BAD, Optional.empty(), "promises", "", "Today!"));
        ask();
        awaitCards(2);
        press("Keep, draft answers");
        bench.settle();
        awaitAnswers(2);
        press("Accept");
        awaitAnswers(1);
        reopen();
        awaitAnswers(1);
        press("Accept");
        bench.settle();
        awaitAnswers(0);
        assertTrue(bench.text("examples/rf07.md").contains("<!-- BAD: promises -->"));
        reopen();
        awaitCards(1);
        awaitAnswers(0);
    }

    @Test
    void leadsTheKeyboardFromAnIdeaToItsDraftsAndFromDraftToDraft() {
        assistant.answers.add(new Judged(Verdict.GOOD, Optional.empty(), "names the day", "", "By Friday."));
        assistant.answers.add(new Judged(Verdict.BAD, Optional.empty(), "promises", "", "Today, I promise!"));
        ask();
        awaitCards(2);
        Bench.await("all has come", bench.tasks::isIdle);
        Bench.run(() -> card(0).requestFocus());
        press("Keep, draft answers");
        bench.settle();
        awaitAnswers(2);
        Bench.await("the first draft has the keyboard", () -> focusedDraft().startsWith("Good"));
        key(KeyCode.ENTER);
        bench.settle();
        awaitAnswers(1);
        Bench.await("the next draft has the keyboard", () -> focusedDraft().startsWith("Bad"));
    }

    private String focusedDraft() {
        return bench.root.getScene().getFocusOwner() instanceof AnswerCard card ? card.getAccessibleText() : "";
    }

    @Test
    void saysThatADraftHasLostItsExample() {
        assistant.answers.add(new Judged(Verdict.GOOD, Optional.empty(), "names the day", "", "By Friday."));
        ask();
        awaitCards(2);
        press("Keep, draft answers");
        bench.settle();
        awaitAnswers(1);
        Bench.run(bench.workspace::undo);
        bench.settle();
        Bench.await("it says so", () -> words(".answer-lost").startsWith("Its example is not in the file"));
    }

    private void reopen() {
        Bench.run(pane::close);
        bench.commands = new Commands();
        pane = Bench.on(this::newPane);
        bench.show(pane.node());
    }

    private void awaitAnswers(int count) {
        Bench.await(
                count + " drafts", () -> bench.root.lookupAll(".answer-card").size() == count);
        bench.layout();
    }

    @Test
    void asksForConsentBeforeTheFirstAnswersTooAndNamesTheKind() {
        ask();
        awaitCards(2);
        assistant.outgoing = Optional.of(new Outgoing("models.example", "m-1", "the exact text"));
        int calls = assistant.calls.get();
        press("Keep, draft answers");
        bench.settle();
        Bench.await("the text shows", () -> bench.root.lookupAll(".answers .outgoing-card").stream()
                .anyMatch(Node::isVisible));
        assertEquals(calls, assistant.calls.get());
        assertEquals("boundary", bench.all(Label.class, ".attacks").getFirst().getText());
    }

    private Node card(int index) {
        return bench.all(IdeaCard.class, ".idea-card").get(index);
    }

    private void awaitFocus(int card) {
        Bench.await("card " + card + " has the focus", () -> card(card).isFocused());
    }

    private void key(KeyCode code) {
        Bench.run(() -> {
            Node focused = bench.root.getScene().getFocusOwner();
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        bench.layout();
    }

    private ChallengePane newPane() {
        IdeaLog log = new IdeaLog(bench.tasks, Platform::runLater, state, bench.workspace.root());
        return new ChallengePane(
                bench.desk(),
                new Challenges(bench.tasks, Platform::runLater, () -> assistant, log),
                new AnswerDrafts(bench.tasks, Platform::runLater, () -> assistant, log),
                new SessionConsent());
    }

    private void ask() {
        Bench.await("the clause is known", this::hasClause);
        Bench.run(() -> bench.commands.run("clause.challenge"));
    }

    private boolean hasClause() {
        return bench.commands.find("clause.challenge").orElseThrow().enabled().getAsBoolean();
    }

    private void awaitCards(int count) {
        Bench.await(count + " cards", () -> bench.root.lookupAll(".idea-card").size() == count);
        bench.layout();
    }

    private String words(String selector) {
        return bench.root.lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private void press(String name) {
        bench.layout();
        Button button = bench.all(Button.class, ".button").stream()
                .filter(each -> name.equals(each.getText()))
                .findFirst()
                .orElseThrow();
        Bench.run(button::fire);
    }

    private static Challenge challenge(String title) {
        return new Challenge(
                title,
                "boundary",
                List.of(new Challenge.Message("user", title + "?")),
                "The refund is offered.",
                Source.model("scripted", "challenge 2"));
    }
}
