package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.clausewright.modelserver.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Which pairs `conflicts --model` puts to the model.
class ConflictsWithModelTest {

    /// A claim, and in the same words what counsel says of it.
    private static final String CLAIM = """
            {"items": [{"left": {"quote": "must keep the gate open", "demands": "Open."},
              "right": {"quote": "must not keep the gate open", "demands": "Shut."},
              "kind": "opposite-modality", "case": "A van waits at the gate.", "because": "Both bind.",
              "wins": "neither", "reconciled": false, "quote": "", "how": "Nothing in the text settles it."}]}
            """;

    @TempDir
    Path folder;

    @Test
    void judgesPairsWithAnImport() throws Exception {
        write("company/spec.yaml", "name: Company\n");
        write("company/spec.md", """
                # Gate {#gate authority=root}

                A **van**: any car of the company.

                **Gate**: the door to the yard.

                The guard must keep the gate open[^kg01].
                """);
        write("depot/spec.yaml", "imports: { co: ../company }\n");
        write("depot/spec.md", """
                # Gate {#gate authority=root}

                The guard must not keep the gate open[^kg01].
                """);
        try (ModelServer endpoint = new ModelServer().completes(CLAIM)) {
            JsonNode conflict = conflicts(endpoint, "depot");

            assertEquals("co:spec.md", conflict.at("/left/file").asText());
            assertEquals("spec.md", conflict.at("/right/file").asText());
            assertEquals("gate", conflict.at("/left/section").asText());
            String asked = endpoint.bodies().getFirst();
            assertTrue(asked.contains("Section #co:gate, authority root"), asked);
            assertTrue(asked.contains("Section #gate, authority root"), asked);
            assertTrue(asked.split("the door to the yard", -1).length > 2, "the import's definition is missing");
        }
    }

    @Test
    void judgesPairsThatStandBeforeTheFirstHeading() throws Exception {
        write("depot/rules.md", """
                The guard must keep the gate open. The guard must not keep the gate open.

                # Later

                The guard smiles.
                """);
        try (ModelServer endpoint = new ModelServer().completes(CLAIM)) {
            JsonNode conflict = conflicts(endpoint, "depot");

            assertEquals("must keep the gate open", conflict.at("/left/quote").asText());
            assertTrue(conflict.at("/left/section").isNull());
            assertTrue(!endpoint.bodies().getFirst().contains("The guard smiles"));
        }
    }

    @Test
    void saysHowManyPairsOfSectionsItHasNotAskedAboutAndHowToAskAboutThem() throws Exception {
        write("depot/rules.md", """
                # Front {#front authority=user}

                The guard must keep the gate open.

                # Yard {#yard authority=user}

                The guard must not keep the gate open.

                # Rear {#rear authority=user}

                The guard must not keep the gate open at night.
                """);
        String nothing = "{\"items\": []}";
        try (ModelServer endpoint = new ModelServer().completes(nothing)) {
            Ran some = run(endpoint, "depot", "--pairs", "1", "--format", "json");

            assertEquals(1, endpoint.bodies().size());
            int unasked = some.json().get("unasked").asInt();
            assertTrue(unasked > 0, some.out());
            assertTrue(some.err().contains("To ask about all: --pairs " + (1 + unasked)), some.err());
        }
        try (ModelServer endpoint = new ModelServer().completes(nothing)) {
            Ran all = run(endpoint, "depot", "--format", "json");

            assertTrue(endpoint.bodies().size() > 1);
            assertEquals(0, all.json().get("unasked").asInt(), all.out());
            assertFalse(all.err().contains("--pairs"), all.err());
        }
    }

    @Test
    void saysThatThereIsNothingToAskAbout() throws Exception {
        write("depot/rules.md", "# Gate\n\nThe guard smiles.\n");
        try (ModelServer endpoint = new ModelServer().completes("{\"items\": []}")) {
            Ran ran = run(endpoint, "depot");

            assertEquals(0, ran.status(), ran.err());
            assertEquals(0, endpoint.bodies().size());
            assertTrue(ran.err().contains("No two sections share enough"), ran.err());
        }
    }

    @Test
    void countsNothingAsUnaskedOffline() throws Exception {
        write(
                "depot/rules.md",
                "# Gate\n\nThe guard must keep the gate open. The guard must not keep the gate open.\n\n"
                        + "# Parcels\n\nThe clerk must weigh every parcel. The clerk must not weigh any parcel.\n");

        Ran ran = Ran.command("conflicts", folder.resolve("depot"), "--pairs", "1", "--format", "json");

        assertEquals(0, ran.json().get("unasked").asInt(), ran.out());
        assertEquals(2, ran.json().get("conflicts").size(), ran.out());
    }

    private Ran run(ModelServer endpoint, String spec, String... more) throws IOException {
        Map<String, String> environment =
                Map.of("OPENAI_BASE_URL", endpoint.address().toString());
        Object[] args = Stream.concat(
                        Stream.of("conflicts", folder.resolve(spec), "--model", "--trust"), Stream.of(more))
                .toArray();
        return Ran.in(Ran.surroundings(folder.resolve("home"), environment), args);
    }

    private JsonNode conflicts(ModelServer endpoint, String spec) throws IOException {
        Ran ran = run(endpoint, spec, "--format", "json");
        assertEquals(0, ran.status(), ran.err());
        assertEquals(1, ran.json().get("conflicts").size(), ran.out() + ran.err());
        return ran.json().at("/conflicts/0");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
