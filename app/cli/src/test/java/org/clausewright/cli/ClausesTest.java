package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ClausesTest {

    @TempDir
    Path folder;

    @Test
    void givesTheIndexAsJson() throws Exception {
        Ran ran = Ran.command("clauses", SpecOnDisk.write(folder.resolve("short")), "--format", "json");

        assertEquals(0, ran.status(), ran.err());
        JsonNode index = ran.json();
        assertEquals("short", index.get("spec").asText());
        assertEquals("root", index.get("authority").get(0).asText());
        JsonNode document = index.get("documents").get(0);
        assertEquals("spec.md", document.get("file").asText());
        JsonNode section = document.get("sections").get(0);
        assertEquals("be_brief", section.get("id").asText());
        assertEquals("user", section.get("authority").asText());
        assertTrue(section.get("parent").isNull());
        JsonNode example = document.get("examples").get(0);
        assertEquals(1, example.get("turns").asInt());
        assertEquals(1, example.get("good").asInt());
        assertEquals(1, example.get("bad").asInt());
        assertEquals(0, example.get("ok").asInt());
        assertEquals(
                "examples/br80.md", index.get("exampleFiles").get(0).get("file").asText());
    }

    @Test
    void countsOffsetsInUtf16() throws Exception {
        Path root = SpecOnDisk.write(folder);
        String text = Files.readString(root.resolve("spec.md"));

        JsonNode document = Ran.command("clauses", root, "--format", "json")
                .json()
                .get("documents")
                .get(0);

        JsonNode clause = document.get("clauses").get(0);
        int start = clause.get("start").asInt();
        int end = clause.get("end").asInt();
        assertEquals(clause.get("text").asText(), text.substring(start, end));
        assertEquals(3, clause.get("line").asInt());
        assertEquals(1, clause.get("column").asInt());
        assertEquals("user", clause.get("authority").asText());
        assertEquals(1, clause.get("prompts").asInt());
    }

    @Test
    void namesNoExampleFileWhereThereIsNone() throws Exception {
        Path root = SpecOnDisk.write(folder);
        Files.delete(root.resolve("examples/br80.md"));

        JsonNode clause =
                Ran.command("clauses", root, "--format", "json").json().at("/documents/0/clauses/0");

        assertTrue(clause.get("exampleFile").isNull());
        assertEquals(0, clause.get("prompts").asInt());
    }

    @Test
    void showsAnOutlineToPeople() throws Exception {
        Ran ran = Ran.command("clauses", SpecOnDisk.write(folder));

        assertTrue(ran.out().contains("Be brief"), ran.out());
        assertTrue(ran.out().contains("br80"), ran.out());
        assertTrue(ran.out().contains("1 section, 1 clause, 1 example, 1 prompt in 1 example file"), ran.out());
    }

    @Test
    void countsWhatTheModelSpecHolds() throws Exception {
        Optional<String> data = Optional.ofNullable(System.getenv("CLAUSEWRIGHT_DATA"));
        assumeTrue(data.isPresent(), "CLAUSEWRIGHT_DATA is not set");

        JsonNode index = Ran.command("clauses", Path.of(data.get(), "model_spec"), "--format", "json")
                .json();

        JsonNode document = index.at("/documents/0");
        assertEquals(80, document.get("sections").size());
        assertEquals(116, document.get("clauses").size());
        assertEquals(183, document.get("examples").size());
        assertEquals(114, index.get("exampleFiles").size());
        int prompts = 0;
        for (JsonNode file : index.get("exampleFiles")) {
            prompts += file.get("prompts").asInt();
        }
        assertEquals(272, prompts);
    }

    @Test
    void quotesTheNorms() throws Exception {
        Path root = SpecOnDisk.write(folder);
        Files.writeString(
                root.resolve("spec.md"),
                "# Bills {#bills authority=system}\n\n## Late {#late}\n\nIf a bill is late, the clerk must not pay it, unless the buyer waits[^bl01].\n");

        JsonNode norms = Ran.command("clauses", root, "--format", "json").json().get("norms");

        assertEquals(1, norms.size());
        JsonNode norm = norms.get(0);
        assertEquals("late", norm.get("section").asText());
        assertEquals("bl01", norm.get("clause").asText());
        assertEquals("the clerk", norm.get("actor").asText());
        assertEquals("must-not", norm.get("modality").asText());
        assertEquals("pay it", norm.get("act").asText());
        assertEquals("If a bill is late", norm.get("condition").asText());
        assertEquals("unless the buyer waits", norm.get("exception").asText());
        assertEquals("system", norm.get("authority").asText());
    }
}
