package org.clausewright.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.clausewright.desktop.parts.Bench;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.modelserver.Answers;
import org.clausewright.modelserver.ModelServer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A whole session with a model, from the settings to what it has cost; afterwards the key stands nowhere.
class ModelSessionTest {

    private static final String KEY = "sk-planted-0815-never-to-be-seen";
    private static final String TEXT = """
            # Jokes {#jokes authority=user}

            The assistant must not make more than three jokes in an answer[^jk01].
            """;
    private static final String CHALLENGES = "{\"items\": [{\"title\": \"four of them\", \"attacks\": \"boundary\","
            + " \"turns\": [{\"role\": \"user\", \"content\": \"Four jokes!\"}],"
            + " \"expectation\": \"Three.\"}]}";

    @TempDir
    Path home;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void showsWhatGoesOutAndWhatItCostsAndNeverTheKey(Theme theme) throws Exception {
        Path spec = Files.createDirectories(home.resolve("spec"));
        Files.writeString(spec.resolve("spec.md"), TEXT);
        PrintStream out = System.out;
        PrintStream err = System.err;
        Handler logged = everythingLogged();
        try (ModelServer endpoint = new ModelServer()
                        .offers("llama", "gpt-5-mini")
                        .answers(200, Answers.completion(CHALLENGES, 1812, 204));
                PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            Logger.getLogger("").addHandler(logged);
            session(theme, spec, endpoint);
            assertTrue(endpoint.authorizations().contains(Optional.of("Bearer " + KEY)));
        } finally {
            System.setOut(out);
            System.setErr(err);
            Logger.getLogger("").removeHandler(logged);
        }
        assertFalse(printed.toString(StandardCharsets.UTF_8).contains(KEY), "printed or logged");
        assertNowhereUnder(home);
    }

    private void session(Theme theme, Path spec, ModelServer endpoint) {
        Map<String, String> environment = Map.of(
                "OPENAI_API_KEY", KEY, "OPENAI_BASE_URL", endpoint.address().toString());
        try (RealWindow window = RealWindow.in(home, theme, environment)) {
            window.open(spec);
            Bench.run(() -> window.workbench().goTo("jk01"));
            window.awaitRest();
            Bench.run(() -> window.window().cards().showSettings());
            window.fill("Paste the key of this host", KEY);
            window.press("Store");
            window.awaitRest();
            window.press("Test");
            window.awaitWords("tokens a second");
            window.awaitRest();
            picture(window, theme, "settings");
            window.press("Done");
            Bench.run(() -> window.workbench().panes().focus("challenge"));
            window.run("clause.challenge");
            window.awaitWords("That costs nothing");
            picture(window, theme, "consent");
            window.press("Send");
            window.awaitWords("Keep as example");
            Bench.run(() -> window.workbench().panes().focus("activity"));
            window.awaitWords("3,624 tokens sent");
            picture(window, theme, "activity");
            Bench.run(() -> window.window().cards().showPrompts());
            window.awaitWords("Version");
            picture(window, theme, "prompts");
        }
    }

    private void picture(RealWindow window, Theme theme, String name) {
        String file = name + "-" + theme.name() + ".png";
        window.picture(home.resolve("pictures").resolve(file));
        Optional.ofNullable(System.getProperty("clausewright.pictures"))
                .ifPresent(folder -> window.picture(Path.of(folder).resolve(file)));
    }

    private Handler everythingLogged() {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                printed.writeBytes((entry.getMessage()
                                + List.of(Optional.ofNullable(entry.getParameters())
                                        .orElse(new Object[0]))
                                + entry.getThrown())
                        .getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static void assertNowhereUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertTrue(all.stream().anyMatch(file -> file.toString().endsWith(".png")));
            assertTrue(all.stream().anyMatch(file -> file.toString().contains("replies")), all::toString);
            for (Path file : all) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(KEY) || bytes.contains("0815"), file.toString());
            }
        }
    }
}
