package org.clausewright.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.modelserver.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Messages that speak of the settings lead there, by keyboard too.
class SettingsFromMessagesTest {

    private static final String TEXT = """
            # Jokes {#jokes authority=user}

            The assistant must not make a joke about religion[^jk01]. The assistant must make a joke about religion
            when asked[^jk02].
            """;

    @TempDir
    Path home;

    private ModelServer server;
    private RealWindow real;

    @BeforeEach
    void serve() throws IOException {
        server = new ModelServer();
    }

    private void open(String preferences) throws IOException {
        RealWindow.write(home.resolve("spec/spec.md"), TEXT);
        RealWindow.write(home.resolve("spec/examples/jk01.md"), "");
        RealWindow.write(home.resolve("spec/examples/jk02.md"), "");
        RealWindow.write(home.resolve("config/preferences.properties"), preferences);
        real = RealWindow.in(home, Theme.LIGHT, Map.of());
        real.open(home.resolve("spec"));
        Bench.run(() -> real.workbench().goTo("jk01"));
        real.awaitRest();
    }

    private String preferences() {
        return "model.baseUrl=http\\://127.0.0.1\\:" + server.address().getPort() + "/v1\nmodel.name=llama\n";
    }

    @AfterEach
    void close() {
        real.close();
        server.close();
    }

    @Test
    void aRefusedKeyLeadsToTheFieldOfTheKeyAndBack() throws IOException {
        server.answers(401, "{\"error\": {\"message\": \"no\"}}");
        open(preferences());
        real.run("clause.challenge");
        real.press("Send");
        awaitKeyboardAt("Ask again");
        real.press(KeyCode.TAB, KeyCode.SHIFT);
        awaitKeyboardAt("Open settings");
        real.press(KeyCode.SPACE);
        awaitField("Paste the key of this host");
        real.press(KeyCode.ESCAPE);
        awaitKeyboardAt("Open settings");
    }

    @Test
    void aBudgetThatIsSpentLeadsToTheBudget() throws IOException {
        open(preferences() + "model.budgets=" + home.resolve("spec") + "\\t0\n");
        real.run("clause.challenge");
        real.press("Send");
        awaitKeyboardAt("Ask again");
        real.press("Open settings");
        awaitField("No limit; or 2.50 for dollars, 50k tokens");
    }

    @Test
    void whereNoModelIsSetUpTheSettingsOpenAtWhereHelpComesFrom() throws IOException {
        open("");
        Bench.run(() -> real.workbench().panes().focus("readings"));
        real.press("Set up a model");
        Bench.await("the choice has the keyboard", () -> real.seen(".settings .toggle-button")
                .anyMatch(Node::isFocused));
    }

    private void awaitKeyboardAt(String button) {
        Bench.await(button + " has the keyboard", () -> real.seen(".button")
                .anyMatch(node -> node.isFocused() && node instanceof Button named && button.equals(named.getText())));
    }

    private void awaitField(String prompt) {
        Bench.await(
                "the field has the keyboard: " + prompt,
                () -> real.window().scene().getFocusOwner() instanceof TextInputControl field
                        && prompt.equals(field.getPromptText()));
    }
}
