package org.clausewright.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Workspace;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What may go wrong around an open question, and the cards beside it, in the real window by keyboard.
class ClarifyInTheWindowTest {

    private static final SpecPath SPEC = SpecPath.of("spec.md");

    private static final String TEXT = """
            # Money {#refunds authority=user}

            The agent must offer a refund within a reasonable time[^rf01]. It must give suitable help[^hp01].

            # Tone {#tone authority=user}

            The agent must use proper words[^tn01]. A refund is named in euros[^tn02].
            """;

    @TempDir
    Path home;

    private RealWindow real;
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        folder = home.resolve("spec");
        RealWindow.write(folder.resolve("spec.md"), TEXT);
        for (String id : List.of("rf01", "hp01", "tn01", "tn02")) {
            RealWindow.write(folder.resolve("examples/" + id + ".md"), "");
        }
        real = RealWindow.in(home);
    }

    @AfterEach
    void closeTheWindow() {
        real.close();
    }

    // -- the page of a rule -----------------------------------------------------------------------------------------

    @Test
    void givesTheFocusBackToClarifyAfterTheRulePage() {
        open();
        askAbout("reasonable");
        Node before = focus();
        real.press(KeyCode.R);
        Bench.await("the page is shown", () -> isShown(".rule-page"));
        assertTrue(focusIsIn("rule-page"));
        real.press(KeyCode.ESCAPE);
        Bench.await("the page is gone", () -> !isShown(".rule-page"));
        assertEquals(before, focus());
        assertTrue(isAsked("reasonable"));
    }

    @Test
    void givesTheFocusBackToTheTextAfterTheRulePage() {
        open();
        caretAt("reasonable");
        Node text = focus();
        openCard();
        Bench.run(() -> real.seen(".question-card .rule").findFirst().ifPresent(Node::requestFocus));
        real.press(KeyCode.SPACE);
        Bench.await("the page is shown", () -> isShown(".rule-page"));
        real.press(KeyCode.ESCAPE);
        Bench.await("the page is gone", () -> !isShown(".rule-page"));
        assertFalse(Bench.on(() -> isShown(".question-card")));
        assertEquals(text, focus());
    }

    // -- a new name for a term --------------------------------------------------------------------------------------

    @Test
    void renamesATermAcrossTheSpecAsOneStep() throws IOException {
        RealWindow.write(folder.resolve("more.md"), "# More {#more}\n\nRefunds take 5 days[^mo01].\n");
        open();
        caretAt("refund within");
        real.press(KeyCode.F2);
        Bench.await("the new name is asked for", () -> isShown(".rename-term") && focusIsField());
        real.type("repayment");
        real.awaitWords("3 uses in 2 files");
        assertEquals(TEXT, text());
        real.press(KeyCode.ENTER);
        Bench.await("the card is gone", () -> !isShown(".rename-term"));
        assertEquals(TEXT.replace("refund ", "repayment "), text());
        assertTrue(real.text("more.md").contains("Repayments take 5 days"), real.text("more.md"));

        save();
        assertEquals(TEXT.replace("refund ", "repayment "), onDisk("spec.md"));
        assertTrue(onDisk("more.md").contains("Repayments take"));
        real.press(KeyCode.Z, KeyCode.CONTROL);
        Bench.await(
                "both are as they were",
                () -> TEXT.equals(text()) && real.text("more.md").contains("\nRefunds"));
    }

    // -- texts that cannot be written -------------------------------------------------------------------------------

    @Test
    void leavesADocumentAloneThatIsNotUtf8() throws IOException {
        byte[] bytes = TEXT.replace("euros", "caf\u00e9s").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("spec.md"), bytes);
        open();
        String before = text();
        askAbout("reasonable");
        real.awaitWords("This document can be read only, so its words stay as they are.");
        for (KeyCode key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.E, KeyCode.ENTER)) {
            real.press(key);
            real.press(KeyCode.ENTER, KeyCode.CONTROL);
            real.settle();
            real.press(KeyCode.ESCAPE);
            real.run("view.clarify");
        }
        assertEquals(before, text());
        real.settle();
        save();
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("spec.md")));
    }

    // -- texts that change ------------------------------------------------------------------------------------------

    @Test
    void followsItsSentenceWhenTheFileChangesOnDisk() throws IOException {
        open();
        askAbout("suitable");
        Files.writeString(folder.resolve("spec.md"), "A new first line.\n\n" + TEXT);
        lookAgain();
        Bench.await("the new text is there", () -> text().startsWith("A new first line."));
        real.settle();
        assertTrue(isAsked("suitable"));
        real.press(KeyCode.E);
        Bench.await("the sentence is there", () -> isShown(".sentence-field"));
        assertEquals("It must give suitable help[^hp01].", sentence());
    }

    @Test
    void saysThatTheWordsAreGoneWhenTheFileChangesOnDisk() throws IOException {
        open();
        askAbout("suitable");
        Files.writeString(folder.resolve("spec.md"), TEXT.replace("suitable help", "a phone number"));
        lookAgain();
        real.awaitWords("The words of the last question were edited away, so it is dropped.");
        assertFalse(isAsked("suitable"));
    }

    @Test
    void keepsWhatWasWrittenOfWordsThatAreGone() throws IOException {
        open();
        askAbout("suitable");
        real.press(KeyCode.K);
        real.type("the desk knows");
        Files.writeString(folder.resolve("spec.md"), TEXT.replace("suitable help", "a phone number"));
        lookAgain();
        real.awaitWords("The words that this asked about were edited away meanwhile.");
        assertTrue(Bench.on(() -> real.seen(".clarify .text-field")
                .anyMatch(node -> node instanceof TextInputControl field
                        && field.getText().equals("the desk knows"))));
    }

    @Test
    void keepsUnsavedTextWhenTheFileChangesOnDisk() throws IOException {
        open();
        real.insert("spec.md", "Mine.\n\n");
        real.settle();
        askAbout("suitable");
        Files.writeString(folder.resolve("spec.md"), TEXT + "Theirs.\n");
        lookAgain();
        real.awaitRest();
        assertEquals("Mine.\n\n" + TEXT, text());
        assertTrue(isAsked("suitable"));
        assertEquals(TEXT + "Theirs.\n", onDisk("spec.md"));
    }

    @Test
    void closesTheCardWhoseWordsAreEditedAway() {
        open();
        caretAt("reasonable");
        openCard();
        replace("reasonable time", "week");
        Bench.await("the card is gone", () -> !isShown(".question-card"));
        real.press(KeyCode.DIGIT1);
        real.settle();
        assertTrue(text().contains("within a 1week") || text().contains("within a week"), text());
        assertEquals(0, open("reasonable").count());
    }

    @Test
    void answersOneOfTwoQuestionsAtOnePlace() throws IOException {
        String text = "# Money {#refunds authority=user}\n\nThe agent must refund as soon as possible[^zz01].\n";
        RealWindow.write(folder.resolve("spec.md"), text);
        open();
        caretTo(text.indexOf("[^zz01]"));
        List<Finding> all = Bench.on(() -> workspace().findings().stream()
                .filter(finding -> finding.isOpen() && finding.question().isPresent())
                .toList());
        openCard();
        long asked = Bench.on(() -> real.seen(".question-card .question").count());
        assertTrue(asked >= 2, "both are asked: " + asked);
        real.press(KeyCode.K);
        real.type("meant so");
        real.press(KeyCode.ENTER);
        real.settle();
        List<Finding> left = Bench.on(() -> all.stream()
                .filter(before -> workspace().findings().stream()
                        .anyMatch(now -> now.isOpen()
                                && now.rule().equals(before.rule())
                                && now.text().equals(before.text())))
                .toList());
        assertEquals(all.size() - 1, left.size(), "one of them is kept, the others are still asked");
    }

    // -- taking answers back ----------------------------------------------------------------------------------------

    @Test
    void undoesThreeAnswersOneByOneWithTheirDecisions() throws IOException {
        open();
        List<String> texts = new ArrayList<>(List.of(text()));
        for (String words : List.of("reasonable", "suitable", "proper")) {
            askAbout(words);
            real.press(KeyCode.E);
            Bench.await("the sentence can be edited", () -> isShown(".sentence-field"));
            String id = idOf(words);
            real.press(KeyCode.A, KeyCode.CONTROL);
            real.type("The agent answers within " + (texts.size() + 1) + " days[^" + id + "].");
            real.settle();
            real.press(KeyCode.ENTER, KeyCode.CONTROL);
            Bench.await("it is answered", () -> !text().contains(words));
            real.settle();
            texts.add(text());
        }
        save();
        assertEquals(Set.of("rf01", "hp01", "tn01"), decided());
        Bench.run(() -> real.workbench().focusEditor());
        for (int step = 2; step >= 0; step--) {
            real.press(KeyCode.Z, KeyCode.CONTROL);
            String expected = texts.get(step);
            Bench.await("one answer is taken back", () -> expected.equals(text()));
            save();
            assertEquals(step, decided().size());
        }
        assertEquals(TEXT, onDisk("spec.md"));
    }

    // -- doing ------------------------------------------------------------------------------------------------------

    private void open() {
        real.open(folder);
        real.settle();
        Bench.run(() -> real.workbench().goTo("refunds"));
    }

    private Workspace workspace() {
        return real.workspace();
    }

    private void caretAt(String words) {
        caretTo(text().indexOf(words));
    }

    private void caretTo(int offset) {
        Bench.run(() -> {
            GenericStyledArea<?, ?, ?> area = real.seen(".text-view *")
                    .filter(GenericStyledArea.class::isInstance)
                    .map(node -> (GenericStyledArea<?, ?, ?>) node)
                    .findFirst()
                    .orElseThrow();
            area.requestFocus();
            area.moveTo(offset);
            area.requestFollowCaret();
        });
        real.settle();
    }

    private void openCard() {
        real.press(KeyCode.ENTER, KeyCode.ALT);
        Bench.await("the card is shown", () -> isShown(".question-card"));
    }

    private void askAbout(String words) {
        caretAt(words);
        real.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        Bench.await("it is asked about " + words, () -> isAsked(words));
        real.settle();
    }

    private void lookAgain() {
        Workbench workbench = real.workbench();
        Bench.run(workbench::lookAgain);
    }

    private void replace(String words, String by) {
        int start = text().indexOf(words);
        Bench.run(() -> workspace()
                .apply(SpecEdit.of("Type", SPEC, new TextEdit(new TextSpan(start, start + words.length()), by))));
    }

    private void save() {
        real.press(KeyCode.S, KeyCode.CONTROL);
        Bench.await("all is saved", () -> workspace().unsaved().isEmpty());
    }

    // -- looking ----------------------------------------------------------------------------------------------------

    private boolean isAsked(String words) {
        return Bench.on(() -> real.seen(".question-side").anyMatch(node -> node.isFocused() || focusIsIn("clarify"))
                && open(words).anyMatch(finding -> finding.question()
                        .filter(asked -> real.shows(asked.text()))
                        .isPresent()));
    }

    private Stream<Finding> open(String words) {
        return Bench.on(() -> workspace().findings().stream()
                        .filter(finding -> finding.isOpen() && finding.text().contains(words))
                        .toList())
                .stream();
    }

    private String idOf(String words) {
        return open(words).findFirst().flatMap(Finding::clause).orElseThrow();
    }

    private String sentence() {
        return Bench.on(() -> real.seen(".sentence-field")
                .filter(TextInputControl.class::isInstance)
                .map(node -> ((TextInputControl) node).getText())
                .findFirst()
                .orElse(""));
    }

    private Node focus() {
        return Bench.on(() -> real.window().scene().getFocusOwner());
    }

    private boolean focusIsField() {
        return real.window().scene().getFocusOwner() instanceof TextInputControl;
    }

    private boolean focusIsIn(String styleClass) {
        return Bench.on(
                () -> Stream.<Node>iterate(real.window().scene().getFocusOwner(), node -> node != null, Node::getParent)
                        .anyMatch(node -> node.getStyleClass().contains(styleClass)));
    }

    private boolean isShown(String selector) {
        return real.seen(selector).findAny().isPresent();
    }

    private String text() {
        return real.text("spec.md");
    }

    private String onDisk(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Set<String> decided() throws IOException {
        Set<String> ids = new HashSet<>();
        Path decisions = folder.resolve("decisions");
        if (Files.exists(decisions)) {
            try (Stream<Path> files = Files.list(decisions)) {
                files.forEach(file -> ids.add(file.getFileName().toString().replace(".md", "")));
            }
        }
        return ids;
    }
}
