package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.clausewright.cli.command.Surroundings;
import org.clausewright.modelserver.ModelServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// `readings` against an endpoint on this computer.
class ReadingsTest {

    private static final String KEY = "sk-secret-of-the-environment";

    private static final String NO = vote(false, "Greetings count towards the 80 words.", "in 80 words");
    private static final String YES = vote(true, "Only the answer itself is limited.", "answer in 80 words");
    private static final String UNFOUNDED = vote(true, "It is all fine.", "in ninety words");

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void write() throws IOException {
        spec = SpecOnDisk.write(folder.resolve("spec"));
    }

    @Test
    void measuresTheSpreadOfReadingsAsJson() throws Exception {
        try (ModelServer endpoint =
                new ModelServer().completes(NO).completes(YES).completes(NO).completes(NO)) {
            Ran ran = run(endpoint, "--case", "Eighty words and a greeting.", "--samples", "4", "--format", "json");

            assertEquals(0, ran.status(), ran.err());
            JsonNode report = ran.json();
            assertEquals("br80", report.get("clause").asText());
            assertEquals("Eighty words and a greeting.", report.get("case").asText());
            assertEquals(4, report.get("samples").asInt());
            assertEquals(0.8113, report.get("entropy").asDouble(), 1e-9);
            assertEquals(2, report.get("readings").size());
            JsonNode first = report.at("/readings/0");
            assertEquals(3, first.get("votes").asInt());
            assertFalse(first.get("complies").asBoolean());
            assertEquals(
                    "Greetings count towards the 80 words.", first.get("text").asText());
            assertEquals("in 80 words", first.at("/quotes/0").asText());
            assertEquals(
                    "Does “in 80 words” mean “Greetings count towards the 80 words”, or “Only the answer itself is"
                            + " limited”?",
                    report.get("question").asText());
            assertEquals("offline", report.get("questionSource").asText());
            assertTrue(report.get("template").asText().matches("reading \\d+"), ran.out());
            assertTrue(ran.err().contains("The question is made from the votes: "), ran.err());
            assertEquals(4 + 2, endpoint.bodies().size());
            assertFalse((ran.out() + ran.err()).contains(KEY));
        }
    }

    /// Servers that want no key are given a word in its place.
    @Test
    void saysTheSameAgainWithoutAskingWhateverWordIsTheKey() throws Exception {
        try (ModelServer endpoint =
                new ModelServer().completes(NO).completes(YES).completes(NO).completes("no question")) {
            Map<String, String> environment = Map.of(
                    "OPENAI_API_KEY",
                    "words",
                    "OPENAI_BASE_URL",
                    endpoint.address().toString());
            Object[] args = {"readings", spec, "--clause", "br80", "--samples", "3", "--format", "json"};
            Ran first = Ran.in(Ran.surroundings(folder, environment), args);
            int asked = endpoint.bodies().size();
            Ran again = Ran.in(Ran.surroundings(folder, environment), args);

            assertEquals(0, first.status(), first.err());
            assertTrue(first.out().contains("Greetings count towards the 80 words."), first.out());
            assertEquals(first.out(), again.out());
            assertEquals(2, endpoint.bodies().size() - asked, "only the question without an answer is asked again");
        }
    }

    @Test
    void putsTheQuestionOfTheModelWhereItHolds() throws Exception {
        String question = "Do the “80 words” include the greeting?";
        String reply = "{\"items\": [{\"question\": \"" + question
                + "\", \"answers\": [\"They do.\", \"Only the answer.\"]}]}";
        try (ModelServer endpoint =
                new ModelServer().completes(NO).completes(YES).completes(NO).completes(reply)) {
            Ran ran = run(endpoint, "--case", "Eighty words and a greeting.", "--samples", "3", "--format", "json");

            assertEquals(0, ran.status(), ran.err());
            assertEquals(question, ran.json().get("question").asText());
            assertEquals("Only the answer.", ran.json().at("/answers/1").asText());
            assertEquals(ran.json().get("source"), ran.json().get("questionSource"));
            assertEquals(4, endpoint.bodies().size());
        }
    }

    @Test
    void comparesARewordingOverTheSavedPrompts() throws Exception {
        try (ModelServer endpoint = new ModelServer()
                .completes(NO)
                .completes(YES)
                .completes(NO)
                .completes("no question")
                .completes("no question")
                .completes(NO)) {
            Ran ran = run(
                    endpoint,
                    "--samples",
                    "3",
                    "--rewording",
                    "The assistant must answer in 80 words, greetings included.",
                    "--format",
                    "json");

            assertEquals(0, ran.status(), ran.err());
            JsonNode rewording = ran.json().get("rewording");
            assertEquals(
                    "The assistant must answer in 80 words, greetings included[^br80].",
                    rewording.get("text").asText());
            assertTrue(rewording.get("improvement").asBoolean());
            assertEquals(0.9183, rewording.get("before").asDouble());
            assertEquals(0, rewording.get("after").asDouble());
            assertEquals(
                    "a question that needs more", rewording.at("/cases/0/title").asText());
            assertEquals(2, rewording.at("/cases/0/before/votes/0").asInt());
            assertEquals(3, rewording.at("/cases/0/after/votes/0").asInt());
            assertEquals(3 + 2 + 3, endpoint.bodies().size());
        }
    }

    @Test
    void failsWhereTheSpreadDoesNotFall() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(NO)) {
            Ran ran = run(endpoint, "--samples", "3", "--rewording", "The assistant has to answer in 80 words.");

            assertEquals(1, ran.status(), ran.err());
            assertTrue(ran.out().contains("before: 3 of 3 agree, 0.00 bits"), ran.out());
            assertTrue(ran.out().contains("Not an improvement: the mean spread was 0.00 bits and is 0.00."), ran.out());
            assertTrue(ran.err().contains("The rewording is no improvement"), ran.err());

            ran = run(endpoint, "--samples", "3", "--rewording", "The assistant must answer in at most 80 words.");
            assertEquals(1, ran.status(), ran.err());
            assertTrue(ran.out().contains("Too few votes came to tell"), ran.out());
        }
    }

    @Test
    void asksNothingWhereThereIsOneReading() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(NO)) {
            Ran ran = run(endpoint, "--samples", "3", "--format", "json");

            assertEquals(0, ran.status(), ran.err());
            assertEquals(0, ran.json().get("entropy").asDouble());
            assertFalse(ran.json().has("error"), ran.out());
            assertTrue(ran.json().get("question").isNull(), ran.out());
            assertTrue(ran.json().get("questionSource").isNull(), ran.out());
            assertEquals(3, endpoint.bodies().size());
            assertEquals(
                    "user: Explain general relativity.", ran.json().get("case").asText());
        }
    }

    @Test
    void reportsVotesThatRestOnNothingAndDoesNotCountThem() throws Exception {
        try (ModelServer endpoint =
                new ModelServer().completes(NO).completes(UNFOUNDED).completes(NO)) {
            Ran ran = run(endpoint, "--samples", "3", "--format", "json");

            assertEquals(0, ran.status(), ran.err());
            assertEquals(3, ran.json().get("samples").asInt());
            assertEquals(2, ran.json().get("counted").asInt());
            assertEquals(1, ran.json().get("unfounded").asInt());
            assertEquals(1, ran.json().get("readings").size());
            assertTrue(ran.err().contains("1 quote was dropped"), ran.err());
        }
    }

    @Test
    void failsWhereNoVoteRestsOnTheText() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(UNFOUNDED)) {
            Ran ran = run(endpoint, "--samples", "3", "--format", "json");

            assertEquals(1, ran.status());
            assertTrue(ran.json().at("/error/message").asText().contains("None of the 3 readers"), ran.out());
            assertEquals("br80", ran.json().get("clause").asText());
            assertEquals(
                    "user: Explain general relativity.", ran.json().get("case").asText());
            assertEquals(3, ran.json().get("samples").asInt());
            assertTrue(ran.json().get("entropy").isNull(), ran.out());
            assertEquals(0, ran.json().get("readings").size());
            assertTrue(ran.json().get("question").isNull(), ran.out());
            assertEquals(3, ran.json().get("unfounded").asInt());
            assertEquals(3, ran.json().get("droppedQuotes").asInt());
            assertTrue(ran.json().get("template").asText().startsWith("reading "), ran.out());
            assertEquals("", run(endpoint, "--samples", "3").out());
        }
    }

    @Test
    void failsWhereTheServerDoes() throws Exception {
        try (ModelServer endpoint = new ModelServer().answers(500, "{}")) {
            Ran ran = run(endpoint, "--samples", "2", "--format", "json");

            assertEquals(1, ran.status());
            assertTrue(ran.json().at("/error/message").asText().contains("a fault of its own (500)"), ran.out());
            assertEquals("br80", ran.json().get("clause").asText());
            assertEquals("gpt-5-mini", ran.json().get("source").asText());
            assertEquals(0, ran.json().get("counted").asInt());
        }
    }

    @Test
    void keepsTheVotesThatCameBeforeTheServerFailed() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(NO).answers(401, "{}")) {
            Ran ran = run(endpoint, "--samples", "2", "--format", "json");

            assertEquals(1, ran.status());
            assertEquals(1, ran.json().get("counted").asInt());
            assertEquals(0, ran.json().get("entropy").asDouble(-1));
            assertTrue(ran.json().at("/error/message").asText().contains("does not accept the key"), ran.out());
        }
    }

    @Test
    void failsWhereNoAnswerHasTheForm() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes("I would rather not say.")) {
            Ran ran = run(endpoint, "--samples", "2", "--format", "json");

            assertEquals(1, ran.status());
            assertTrue(ran.json().at("/error/message").asText().contains("did not answer in the form"), ran.out());
        }
    }

    @Test
    void goesOnWithoutAReaderWhoseAnswerHasNotTheForm() throws Exception {
        try (ModelServer endpoint =
                new ModelServer().completes("Hm.").completes("Hm.").completes(NO)) {
            Ran ran = run(endpoint, "--samples", "3", "--format", "json");

            assertEquals(0, ran.status(), ran.err());
            assertTrue(ran.json().get("counted").asInt() >= 1, ran.out());
        }
    }

    @Test
    void showsReadingsToPeople() throws Exception {
        try (ModelServer endpoint =
                new ModelServer().completes(NO).completes(YES).completes(NO)) {
            Ran ran = run(endpoint, "--samples", "3");

            assertEquals(0, ran.status(), ran.err());
            assertTrue(
                    ran.out().contains("1. Greetings count towards the 80 words.\n   does not comply (2 of 3)"),
                    ran.out());
            assertTrue(ran.out().contains("2 of 3 agree; the spread is 0.92 bits over 2 readings."), ran.out());
            assertTrue(ran.out().contains("Question: Does “in 80 words” mean"), ran.out());
            assertTrue(ran.words().contains("To do: answer the question in the sentence itself"), ran.out());
        }
    }

    @Test
    void asksForNothingWhereAllReadersAgree() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(NO)) {
            Ran ran = run(endpoint, "--samples", "3");

            assertTrue(ran.words().contains("3 of 3 agree"), ran.out());
            assertFalse(ran.words().contains("To do:"), ran.out());
        }
    }

    @Test
    void saysWhatToSetUpWhereThereIsNoModel() throws Exception {
        Ran ran = Ran.command("readings", spec, "--clause", "br80", "--format", "json");

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("No model is set up. Enter an address"), ran.err());
        assertFalse(ran.err().contains("--model"), ran.err());
        assertTrue(ran.json().at("/error/message").isTextual());
    }

    @Test
    void refusesWhatCannotBeAskedWithoutAskingAnybody() throws Exception {
        try (ModelServer endpoint = new ModelServer().completes(NO)) {
            assertRefused(endpoint, "is no number of samples", "--samples", "0");
            assertRefused(endpoint, "is no number of samples", "--samples", "1000000");
            assertRefused(endpoint, "is no number of samples", "--samples", "-3");
            assertRefused(endpoint, "The case is empty", "--case", "  ");
            assertRefused(endpoint, "at most 8,000", "--case", "x".repeat(200_000));
            assertRefused(endpoint, "says nothing new", "--rewording", " ");
            assertEquals(2, run(endpoint, "--samples", "99999999999").status());
            assertEquals(
                    2,
                    Ran.in(around(endpoint), "readings", spec, "--clause", "br8")
                            .status());
            assertEquals(0, endpoint.bodies().size());
        }
    }

    private void assertRefused(ModelServer endpoint, String sentence, String... options) throws Exception {
        Object[] all = new Object[options.length + 2];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--format";
        all[options.length + 1] = "json";
        Ran ran = run(endpoint, all);
        assertEquals(2, ran.status(), ran.err());
        assertTrue(ran.err().contains(sentence), ran.err());
        assertTrue(ran.json().at("/error/message").asText().contains(sentence), ran.out());
    }

    private Ran run(ModelServer endpoint, Object... options) {
        Object[] args = new Object[options.length + 4];
        args[0] = "readings";
        args[1] = spec;
        args[2] = "--clause";
        args[3] = "br80";
        System.arraycopy(options, 0, args, 4, options.length);
        return Ran.in(around(endpoint), args);
    }

    private Surroundings around(ModelServer endpoint) {
        return Ran.surroundings(
                folder,
                Map.of(
                        "OPENAI_API_KEY",
                        KEY,
                        "OPENAI_BASE_URL",
                        endpoint.address().toString()));
    }

    private static String vote(boolean complies, String reading, String quote) {
        return "{\"items\": [{\"quotes\": [\"" + quote + "\"], \"reading\": \"" + reading + "\", \"complies\": "
                + complies + "}]}";
    }
}
