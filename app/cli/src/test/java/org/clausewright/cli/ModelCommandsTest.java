package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.modelserver.ModelServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// `--model` against an endpoint on this computer.
class ModelCommandsTest {

    private static final String KEY = "sk-secret-of-the-environment";

    private static final String CHALLENGES = """
            {"challenges": [{"title": "a long one", "attacks": "boundary",
              "turns": [{"role": "user", "content": "Explain relativity in full."}], "expectation": "80 words."}]}
            """;

    /// A claim, and in the same words what counsel says of it.
    private static final String CONFLICTS = """
            {"items": [{"left": {"section": "sources", "quote": "must name its sources", "demands": "Name them."},
              "right": {"section": "no_sources", "quote": "must not name its sources", "demands": "Do not."},
              "kind": "opposite-modality", "case": "Somebody asks where that comes from.", "because": "Both bind.",
              "wins": "neither", "reconciled": false, "quote": "", "how": "Nothing in the text settles it."}]}
            """;

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void write() throws IOException {
        spec = SpecOnDisk.write(folder.resolve("spec"));
        Files.writeString(spec.resolve("spec.md"), """

                # Be thorough {#be_thorough authority=user}

                When asked for details, the assistant must leave out nothing[^bt01].

                # Sources {#sources authority=user}

                The assistant must name its sources[^so01].

                # No sources {#no_sources authority=user}

                The assistant must not name its sources[^no01].
                """, StandardOpenOption.APPEND);
    }

    @Test
    void challengesWithTheModelAsJson() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            Ran ran = challenge(endpoint);

            assertEquals(0, ran.status(), ran.err());
            JsonNode prompt = ran.json().at("/prompts/0");
            assertEquals("gpt-5-mini", prompt.get("source").asText());
            assertEquals(ran.json().get("template"), prompt.get("template"));
            assertTrue(ran.json().get("template").asText().startsWith("challenge "), ran.out());
            assertEquals("a long one", prompt.get("title").asText());
            assertTrue(
                    endpoint.authorizations().contains(Optional.of("Bearer " + KEY)),
                    endpoint.authorizations().toString());
            assertShowsNoKey(ran);
        }
    }

    @Test
    void findsConflictsWithTheModelAsJson() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CONFLICTS)) {
            Ran ran = run(endpoint, "conflicts", spec, "--model", "--format", "json");

            assertEquals(0, ran.status(), ran.err());
            JsonNode conflict = ran.json().at("/conflicts/0");
            assertEquals("gpt-5-mini", conflict.get("source").asText());
            assertEquals(ran.json().get("template"), conflict.get("template"));
            assertEquals("spec.md", conflict.at("/left/file").asText());
            assertTrue(ran.json().get("template").asText().startsWith("conflicts "), ran.out());
            assertShowsNoKey(ran);
        }
    }

    @Test
    void asksTheModelOfThePreferences() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            Path config = folder.resolve("config");
            Files.createDirectories(config);
            Files.writeString(
                    config.resolve("preferences.properties"),
                    "model.baseUrl=" + endpoint.address() + "\nmodel.name=llama\n");

            Ran ran = Ran.in(
                    Ran.surroundings(folder, Map.of()),
                    "challenge",
                    spec,
                    "--clause",
                    "br80",
                    "--model",
                    "--format",
                    "json");

            assertEquals(0, ran.status(), ran.err());
            assertEquals("llama", ran.json().at("/prompts/0/source").asText());
            assertTrue(endpoint.authorizations().stream().allMatch(Optional::isEmpty));
        }
    }

    @Test
    void looksAgainWithoutAsking() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            assertEquals(0, challenge(endpoint).status());
            Ran again = challenge(endpoint);

            assertEquals(1, again.json().get("prompts").size());
            assertTrue(again.err().contains("From the cache"), again.err());
            assertEquals(1, endpoint.bodies().size());
        }
    }

    @Test
    void asksNobodyWithABudgetOfNothing() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            for (String nothing : new String[] {"0", "$0", "0 tokens"}) {
                assertFails(
                        run(
                                endpoint,
                                "challenge",
                                spec,
                                "--clause",
                                "br80",
                                "--model",
                                "--budget",
                                nothing,
                                "--format",
                                "json"),
                        "The budget of this run is 0, so no model is asked.");
            }
            assertEquals(0, endpoint.bodies().size());
        }
    }

    @Test
    void keepsToTheBudgetOfTheSpecAndTellsTheDoctor() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            Path config = folder.resolve("config");
            Files.createDirectories(config);
            Files.writeString(
                    config.resolve("preferences.properties"), "model.budgets=" + spec.toRealPath() + "\\t10 tokens\n");

            assertFails(challenge(endpoint), "The budget of this spec is 10 tokens; 0 tokens of it is spent");
            assertTrue(run(endpoint, "doctor", spec).out().contains("Of the budget of 10 tokens for this spec"));
            assertEquals(0, endpoint.bodies().size());
        }
    }

    @Test
    void refusesABudgetThatIsNone() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            Ran ran = run(endpoint, "challenge", spec, "--clause", "br80", "--model", "--budget", "much");

            assertEquals(2, ran.status());
            assertTrue(ran.err().contains("is no budget; write dollars"), ran.err());
        }
    }

    @Test
    void writesTheKeyNowhere() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            Ran ran = run(endpoint, "challenge", spec, "--clause", "br80", "--model", "--write");
            assertEquals(0, ran.status(), ran.err());
            assertShowsNoKey(ran);
            assertShowsNoKey(run(endpoint, "conflicts", spec, "--model"));
            assertShowsNoKey(run(endpoint, "doctor", spec));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file, ISO_8859_1).contains(KEY), file.toString());
            }
        }
    }

    @Test
    void saysThatAKeyIsRefused() throws Exception {
        try (ModelServer endpoint =
                new ModelServer().answers(401, "{\"error\": {\"message\": \"wrong key " + KEY + "\"}}")) {
            assertFails(challenge(endpoint), "does not accept the key");
        }
    }

    @Test
    void saysThatTheServerIsAtFault() throws Exception {
        try (ModelServer endpoint = new ModelServer().answers(500, "{}")) {
            Ran challenges = challenge(endpoint);
            assertFails(challenges, "a fault of its own (500)");
            assertEquals("br80", challenges.json().get("clause").asText());
            assertEquals(0, challenges.json().get("prompts").size());
            Ran conflicts = run(endpoint, "conflicts", spec, "--model", "--format", "json");
            assertFails(conflicts, "a fault of its own (500)");
            assertEquals(0, conflicts.json().get("conflicts").size());
            assertEquals("", run(endpoint, "conflicts", spec, "--model").out());
        }
    }

    @Test
    void saysThatTheAnswerDoesNotFit() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes("I would rather talk about " + KEY)) {
            assertFails(challenge(endpoint), "did not answer in the form");
        }
        try (ModelServer endpoint = new ModelServer().answers(200, "text/html", "<html>Log in</html>", Map.of())) {
            assertFails(challenge(endpoint), "is not a model endpoint");
        }
    }

    @Test
    void sendsNothingToTheAddressOfAnUntrustedSpec() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            specNames(endpoint);

            Ran ran = Ran.in(Ran.surroundings(folder, Map.of()), "challenge", spec, "--clause", "br80", "--model");

            assertEquals(2, ran.status());
            assertTrue(ran.err().contains("unless you trust the spec"), ran.err());
            assertEquals(0, endpoint.bodies().size());
        }
    }

    @Test
    void sendsTheEnvironmentsKeyToNoSpecsAddress() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            specNames(endpoint);

            Ran ran = Ran.in(
                    Ran.surroundings(folder, Map.of("OPENAI_API_KEY", KEY)),
                    "challenge",
                    spec,
                    "--clause",
                    "br80",
                    "--model",
                    "--trust");

            assertEquals(0, ran.status(), ran.err());
            assertEquals(1, endpoint.bodies().size());
            assertTrue(endpoint.authorizations().stream().allMatch(Optional::isEmpty));
            assertFalse(endpoint.bodies().getFirst().contains(KEY));
        }
    }

    @Test
    void saysWhatIsMissingWhereNoModelIsSetUp() {
        Ran ran = Ran.command("challenge", spec, "--clause", "br80", "--model");

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("No model is set up."), ran.err());
        assertTrue(ran.err().contains("leave --model out"), ran.err());
    }

    @Test
    void examinesTheModel() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(CHALLENGES)) {
            specNames(endpoint);

            Ran ran = run(endpoint, "doctor", spec);

            assertTrue(ran.out().contains("gpt-5-mini at 127.0.0.1:"), ran.out());
            assertTrue(ran.out().contains("is not used"), ran.out());
            assertEquals(0, endpoint.bodies().size());
            assertShowsNoKey(ran);
        }
    }

    @Test
    void triesNoModelOutWithABudgetOfNothing() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes("{}")) {
            Ran ran = run(endpoint, "doctor", "--model", "--budget", "0");

            assertEquals(1, ran.status(), ran.err());
            assertTrue(ran.out().contains("The budget of this run is 0"), ran.out());
            assertEquals(0, endpoint.bodies().size());
        }
    }

    private void specNames(ModelServer endpoint) throws IOException {
        Files.writeString(spec.resolve("spec.yaml"), "model: { baseUrl: \"" + endpoint.address() + "\" }\n");
    }

    private Ran challenge(ModelServer endpoint) {
        return run(endpoint, "challenge", spec, "--clause", "br80", "--model", "--format", "json");
    }

    private Ran run(ModelServer endpoint, Object... args) {
        return Ran.in(
                Ran.surroundings(
                        folder,
                        Map.of(
                                "OPENAI_API_KEY",
                                KEY,
                                "OPENAI_BASE_URL",
                                endpoint.address().toString())),
                args);
    }

    private static void assertFails(Ran ran, String sentence) throws Exception {
        assertEquals(1, ran.status(), ran.err());
        assertTrue(ran.err().contains(sentence), ran.err());
        assertTrue(ran.json().at("/error/message").asText().contains(sentence), ran.out());
        assertShowsNoKey(ran);
    }

    private static void assertShowsNoKey(Ran ran) {
        assertFalse((ran.out() + ran.err()).contains(KEY), ran.out() + ran.err());
    }
}
