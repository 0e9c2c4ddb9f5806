package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.modelserver.Answers;
import org.clausewright.modelserver.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Questions to a model in the real window: what was asked for is in front, and asked anew the second time.
class AskingInTheWindowTest {

    private static final String TEXT = """
            # Jokes {#jokes authority=user}

            The assistant must not make a joke about religion[^jk01]. The assistant must make a joke about religion
            when asked[^jk02].
            """;

    private static final String CHALLENGES = "{\"items\": [{\"title\": \"four of them\", \"attacks\": \"boundary\","
            + " \"turns\": [{\"role\": \"user\", \"content\": \"Four jokes!\"}],"
            + " \"expectation\": \"Three.\"}]}";

    @TempDir
    Path home;

    private ModelServer endpoint;
    private RealWindow real;

    @BeforeEach
    void open() throws IOException {
        RealWindow.write(home.resolve("spec/spec.md"), TEXT);
        RealWindow.write(home.resolve("spec/examples/jk01.md"), "");
        RealWindow.write(home.resolve("spec/examples/jk02.md"), "");
        endpoint =
                new ModelServer().offers("llama", "gpt-5-mini").answers(200, Answers.completion(CHALLENGES, 1812, 204));
        RealWindow.write(
                home.resolve("config/preferences.properties"),
                "model.baseUrl=http\\://127.0.0.1\\:" + endpoint.address().getPort() + "/v1\nmodel.name=llama\n");
        real = RealWindow.in(home, Theme.LIGHT, Map.of());
        real.open(home.resolve("spec"));
        Bench.run(() -> real.workbench().goTo("jk01"));
        real.awaitRest();
    }

    @AfterEach
    void close() {
        real.close();
        endpoint.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clause.challenge", "model.conflicts", "model.conflictsHere"})
    void aCommandThatAsksAModelBringsItsQuestionForConsentToLight(String command) {
        Bench.run(() -> real.workbench().panes().focus("examples"));
        real.run("layout.right");
        real.run(command);
        Bench.await("the question is in front and has the keyboard", () -> real.seen(".outgoing-card")
                .anyMatch(Node::isFocused));
        assertEquals(0, endpoint.bodies().size());
    }

    @ParameterizedTest
    @CsvSource({"clause.challenge,Challenge this clause", "model.conflicts,Find conflicts"})
    void escapeSendsNothingAndGoesBackToWhatWasAskedWith(String command, String button) {
        real.run(command);
        Bench.await("the question has the keyboard", () -> real.seen(".outgoing-card")
                .anyMatch(Node::isFocused));
        real.press(KeyCode.ESCAPE);
        Bench.await(
                "the question has gone",
                () -> real.seen(".outgoing-card").findAny().isEmpty());
        Bench.await(button + " has the keyboard", () -> real.seen(".button")
                .filter(Node::isFocused)
                .map(Button.class::cast)
                .anyMatch(node -> button.equals(node.getText())));
        assertEquals(0, endpoint.bodies().size());
    }

    @Test
    void readingsComeToLight() {
        Bench.run(() -> real.workbench().panes().focus("examples"));
        real.run("clause.readings");
        Bench.await(
                "the pane is in front", () -> real.seen(".readings").findAny().isPresent());
    }

    @Test
    void asksTheModelAnewTheSecondTime() {
        real.run("clause.challenge");
        real.press("Send");
        real.awaitWords("four of them");
        assertEquals(1, endpoint.bodies().size());
        real.press("Discard");
        real.awaitWords("Put back");
        real.run("clause.challenge");
        Bench.await("it is asked again", () -> endpoint.bodies().size() == 2);
        real.awaitWords("four of them");
    }
}
