package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clausewright.spec.SentenceHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AssistantCommandsTest {

    @TempDir
    Path folder;

    @Test
    void challengesAClauseAsJson() throws Exception {
        Ran ran = Ran.command("challenge", Ran.airline(), "--clause", "gw60", "--format", "json");

        assertEquals(0, ran.status(), ran.err());
        JsonNode report = ran.json();
        assertEquals("gw60", report.get("clause").asText());
        assertTrue(report.get("prompts").size() > 0);
        JsonNode prompt = report.get("prompts").get(0);
        assertFalse(prompt.get("title").asText().isBlank());
        assertFalse(prompt.get("attacks").asText().isBlank());
        assertEquals("offline", prompt.get("source").asText());
        assertTrue(prompt.at("/turns/0/content").isTextual());
    }

    @Test
    void writesChallengesIntoTheExampleFileAndKeepsWhatWasThere() throws Exception {
        Path root = SpecOnDisk.write(folder);
        Path file = root.resolve("examples/br80.md");
        String before = Files.readString(file);

        Ran ran = Ran.command("challenge", root, "--clause", "br80", "--count", "2", "--write", "--format", "json");

        assertEquals(0, ran.status(), ran.err());
        int added = ran.json().get("prompts").size();
        assertTrue(added > 0 && added <= 2, ran.out());
        assertTrue(Files.readString(file).startsWith(before.stripTrailing()), Files.readString(file));
        JsonNode clause =
                Ran.command("clauses", root, "--format", "json").json().at("/documents/0/clauses/0");
        assertEquals(1 + added, clause.get("prompts").asInt());
    }

    @Test
    void namesTheNearestIdForAnUnknownClause() throws Exception {
        Ran ran = Ran.command("challenge", SpecOnDisk.write(folder), "--clause", "br8", "--format", "json");

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("br80"), ran.err());
        assertTrue(ran.json().at("/error/message").asText().contains("br8"), ran.out());
    }

    @Test
    void leavesOutWhatTheClauseHasWhenItIsAskedAgain() throws Exception {
        Path root = SpecOnDisk.write(folder);
        int first = Ran.command("challenge", root, "--clause", "br80", "--count", "9", "--write", "--format", "json")
                .json()
                .get("prompts")
                .size();
        assertTrue(first > 0);

        Ran again = Ran.command("challenge", root, "--clause", "br80", "--count", "9", "--format", "json");

        assertEquals(0, again.status(), again.err());
        assertTrue(again.err().contains("like what you have"), again.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "101", "2147483647"})
    void refusesACountOfNoneOrTooMany(String count) throws Exception {
        Ran ran = Ran.command(
                "challenge", SpecOnDisk.write(folder), "--clause", "br80", "--count", count, "--format", "json");

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("from 1 to 100"), ran.err());
        assertTrue(ran.json().at("/error/message").isTextual(), ran.out());
    }

    @Test
    void refusesToWriteWhereTheExampleFileCannotBe() throws Exception {
        Path root = SpecOnDisk.write(folder);
        Files.delete(root.resolve("examples/br80.md"));
        Files.createDirectory(root.resolve("examples/br80.md"));

        Ran ran = Ran.command("challenge", root, "--clause", "br80", "--write", "--format", "json");

        assertEquals(2, ran.status(), ran.out());
        assertTrue(ran.err().contains("br80.md"), ran.err());
    }

    @Test
    void saysOfAConflictWhetherItIsAcceptedUntilASentenceChanges() throws Exception {
        String left = "The agent must disclose the price of every fare to the traveller[^rf01].";
        String right = "The agent must not disclose the price of a negotiated fare to the traveller[^sc01].";
        String text = "# Money {#money authority=user}\n\n" + left + "\n\n# Secrets {#secrets authority=user}\n\n"
                + right + "\n";
        Path spec = Files.createDirectories(folder.resolve("spec"));
        Files.writeString(spec.resolve("spec.md"), text);
        Files.createDirectories(spec.resolve("decisions"));
        Files.writeString(
                spec.resolve("decisions/rf01.md"),
                "## 2026-11-20 opposite-modality: \"price\"\n- Question: Which one?\n- Decision: accepted\n- Text: "
                        + SentenceHash.of(left) + "\n- Against: sc01 " + SentenceHash.of(right)
                        + "\n- Why: both stand\n- By: Ada <ada@example.org>\n");

        assertEquals("accepted", state(spec));
        assertTrue(Ran.command("conflicts", spec).out().contains("Accepted already."));
        Files.writeString(spec.resolve("spec.md"), text.replace("every fare", "every single fare"));
        assertEquals("open", state(spec));
    }

    private static String state(Path spec) throws IOException {
        Ran ran = Ran.command("conflicts", spec, "--format", "json");
        assertEquals(0, ran.status(), ran.err());
        return ran.json().at("/conflicts/0/state").asText();
    }

    @Test
    void quotesConflictsVerbatim() throws Exception {
        Ran ran = Ran.command("conflicts", Ran.airline(), "--top", "3", "--format", "json");

        assertEquals(0, ran.status(), ran.err());
        JsonNode conflicts = ran.json().get("conflicts");
        assertTrue(conflicts.size() > 0 && conflicts.size() <= 3, ran.out());
        for (JsonNode conflict : conflicts) {
            assertTrue(conflict.has("case"), conflict.toString());
            assertTrue(conflict.get("verdict").asText().matches("left|right|undecided"));
            for (JsonNode side : new JsonNode[] {conflict.get("left"), conflict.get("right")}) {
                String text =
                        Files.readString(Ran.airline().resolve(side.get("file").asText()));
                assertTrue(text.contains(side.get("quote").asText()), side.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"--top, 0", "--top, -3", "--pairs, 0", "--pairs, -1"})
    void refusesALimitThatLetsNothingThrough(String option, String limit) {
        Ran ran = Ran.command("conflicts", Ran.airline(), option, limit);

        assertEquals(2, ran.status());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(option + " takes a number from 1 up, and not " + limit + "."), ran.err());
    }

    @Test
    void showsConflictsToPeople() {
        Ran ran = Ran.command("conflicts", Ran.airline(), "--top", "1");

        assertTrue(ran.out().contains("Case: "), ran.out());
        assertTrue(ran.out().contains("1 pair that may ask for different things."), ran.out());
    }

    @Test
    void namesTheClausesOfAConflictTheLadderAndWhatToDo() throws Exception {
        String spec = opposed("developer", "developer");

        String shown = Ran.command("conflicts", folder, "--top", "1").words();

        assertTrue(shown.startsWith("1. Opposite modality (score "), shown);
        assertTrue(
                shown.contains(spec + ":3 clause rf01 in #money [developer] “The agent must disclose the price"),
                shown);
        assertTrue(shown.contains(spec + ":7 clause sc01 in #secrets [developer] “The agent must not disclose"), shown);
        assertTrue(shown.contains("Neither wins: "), shown);
        assertTrue(shown.contains("To do: reword one of the two"), shown);
        assertTrue(shown.contains("open the spec in the window"), shown);
    }

    @Test
    void asksForNothingWhereTheLadderDecidesAConflict() throws Exception {
        opposed("user", "system");

        String shown = Ran.command("conflicts", folder, "--top", "1").words();

        assertTrue(shown.contains("The second one wins: "), shown);
        assertTrue(shown.contains("To do: nothing, if that is meant"), shown);
    }

    private String opposed(String first, String second) throws IOException {
        Path file = folder.resolve("spec.md");
        Files.writeString(file, """
                # Money {#money authority=%s}

                The agent must disclose the price of every fare to the traveller[^rf01].

                # Secrets {#secrets authority=%s}

                The agent must not disclose the price of a negotiated fare to the traveller[^sc01].
                """.formatted(first, second));
        return file.toString();
    }

    @Test
    void breaksLinesForATerminalOfEightyColumns() {
        for (Ran ran : List.of(
                Ran.command("conflicts", Ran.airline()),
                Ran.command("challenge", Ran.airline(), "--clause", "gw60", "--count", "9"))) {
            List<String> wide = ran.out()
                    .lines()
                    .filter(line -> line.length() > 80 && line.strip().contains(" "))
                    .toList();

            assertEquals(List.of(), wide);
        }
    }
}
