package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.lint.Agenda;
import org.clausewright.lint.Linter;
import org.clausewright.spec.Decision;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.folder.SpecFolder;
import org.clausewright.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Twenty questions of each sample are answered in the real window, and no mouse is touched.
class ClarifyByKeyboardTest {

    private static final int QUESTIONS = 20;

    @TempDir
    Path home;

    private RealWindow real;
    private Workspace workspace;

    @BeforeEach
    void openTheWindow() {
        real = RealWindow.in(home);
    }

    @AfterEach
    void closeTheWindow() {
        real.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"airline-agent", "coding-agent", "community-moderation"})
    void answersTwentyQuestions(String sample) throws IOException {
        Path spec = home.resolve(sample);
        copy(Path.of("../../samples").resolve(sample), spec);
        real.open(spec);
        workspace = real.workspace();
        real.settle();
        Map<SpecPath, String> before = texts();
        int asked = open();
        assertTrue(asked >= 10, "the sample has questions: " + asked);
        long decidedBefore = decisions(Bench.on(workspace::spec));

        real.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        Bench.await(
                "a question is in front, and the keyboard with it",
                () -> real.seen(".question-side").anyMatch(Node::isFocused)
                        && question().isPresent());
        List<String> undone = new ArrayList<>();
        int answered = 0;
        while (answered < QUESTIONS && question().isPresent()) {
            answerOne(answered);
            answered++;
            undone.add(Bench.on(() -> workspace.undoTitle().orElse("")));
        }
        int left = open();
        assertTrue(answered == QUESTIONS || left == 0, left + " are open after " + answered + " of " + asked);
        assertTrue(left < asked);
        assertEquals(decidedBefore + answered, decisions(Bench.on(workspace::spec)));

        real.press(KeyCode.S, KeyCode.CONTROL);
        Bench.await("all is saved", () -> workspace.unsaved().isEmpty());
        Spec saved = load(spec);
        assertEquals(decidedBefore + answered, decisions(saved));
        assertEquals(left, Agenda.of(saved, Linter.standard().lint(saved)).size());

        real.press(KeyCode.ESCAPE);
        for (int i = 0; i < answered; i++) {
            assertTrue(undone.get(i).startsWith("Answer about"), undone.get(i));
            real.press(KeyCode.Z, KeyCode.CONTROL);
        }
        real.settle();
        assertEquals(before, texts());
    }

    /// What the author does about the question in front: takes the answer that writes, fills in what is asked for,
    /// writes by hand, keeps, or sets aside.
    private void answerOne(int number) {
        String question = question().orElseThrow();
        Finding finding = inFront(question);
        Optional<Integer> writes = choice("rewords the sentence");
        Optional<Integer> asks = choice("asks for a value");
        if (writes.isPresent()) {
            real.press(digit(writes.get()));
            acceptWhenFine();
        } else if (asks.isPresent()) {
            real.press(digit(asks.get()));
            while (real.seen(".sentence-field").findFirst().isEmpty()) {
                real.type("7 days");
                real.press(KeyCode.ENTER);
                real.settle();
            }
            Bench.await("it is linted", () -> !shows("Checking it again\u2026"));
            if (acceptable()) {
                accept();
            } else {
                real.press(KeyCode.ESCAPE);
                leave(number);
            }
        } else if (number % 3 == 1 && finding.clause().isPresent()) {
            real.press(KeyCode.E);
            Bench.await("the sentence can be edited", () -> real.seen(".sentence-field")
                    .anyMatch(Node::isFocused));
            real.press(KeyCode.A, KeyCode.CONTROL);
            real.type("Case " + number + " takes 7 days[^" + finding.clause().get() + "].");
            acceptWhenFine();
        } else {
            leave(number);
        }
        Bench.await("the question is answered: " + question, () -> inFrontIsNot(finding));
        real.settle();
        Bench.await("the keyboard is where the next question is", () -> real.seen(".question-side")
                .anyMatch(Node::isFocused));
    }

    private void leave(int number) {
        if (number % 2 == 0) {
            real.press(KeyCode.K);
            real.type("so");
            real.press(KeyCode.ENTER);
        } else {
            real.press(KeyCode.N);
            real.type("wrong");
            real.press(KeyCode.ENTER);
        }
    }

    private void acceptWhenFine() {
        Bench.await("it can be accepted", this::acceptable);
        accept();
    }

    private boolean acceptable() {
        return Bench.on(() -> real.seen(".button")
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .anyMatch(button -> button.getText().startsWith("Accept") && !button.isDisabled()));
    }

    private void accept() {
        real.press(KeyCode.ENTER, KeyCode.CONTROL);
    }

    /// The question in front, where one is asked and not only looked back at.
    private Optional<String> question() {
        return Bench.on(() -> real.seen(".clarify .question")
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(words ->
                        workspace.findings().stream().anyMatch(finding -> finding.isOpen() && asks(finding, words)))
                .findFirst());
    }

    private static boolean asks(Finding finding, String words) {
        return finding.question().filter(asked -> asked.text().equals(words)).isPresent();
    }

    private Finding inFront(String question) {
        return Bench.on(() -> workspace.findings().stream()
                .filter(Finding::isOpen)
                .filter(finding -> asks(finding, question))
                .findFirst()
                .orElseThrow());
    }

    private boolean inFrontIsNot(Finding before) {
        return workspace.textRevision() == workspace.findingsRevision()
                && workspace.findings().stream().noneMatch(now -> now.isOpen() && now.equals(before))
                && real.seen(".sentence-field").findAny().isEmpty();
    }

    private Optional<Integer> choice(String manner) {
        real.settle();
        List<String> choices =
                Bench.on(() -> real.seen(".choice").map(Node::getAccessibleText).toList());
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).endsWith("(" + manner + ")")) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static KeyCode digit(int number) {
        return KeyCode.valueOf("DIGIT" + number);
    }

    private boolean shows(String words) {
        return real.shows(words);
    }

    private int open() {
        return Bench.on(() -> Agenda.of(workspace.spec(), workspace.findings()).size());
    }

    private Map<SpecPath, String> texts() {
        return Bench.on(() -> {
            Map<SpecPath, String> texts = new HashMap<>();
            workspace
                    .files()
                    .forEach(file -> texts.put(file, workspace.text(file).orElse("")));
            texts.values().removeIf(String::isEmpty);
            return texts;
        });
    }

    private static long decisions(Spec spec) {
        return spec.decisionTexts().keySet().stream()
                .flatMap(file -> spec.decisions(file.stem()).stream())
                .map(Decision::answer)
                .count();
    }

    private static Spec load(Path folder) {
        return switch (SpecFolder.load(folder)) {
            case Outcome.Done<SpecFolder.Loaded>(var loaded) -> loaded.spec();
            case Outcome.Failed<SpecFolder.Loaded>(var failure) -> throw new AssertionError(failure.message());
        };
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                RealWindow.write(to.resolve(from.relativize(file).toString()), Files.readString(file));
            }
        }
    }
}
