package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.clausewright.modelserver.ModelServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// `conflicts --embeddings` against an endpoint on this computer.
class EmbeddingsTest {

    private static final String KEY = "sk-secret-of-the-environment";

    @TempDir
    Path folder;

    private Path spec;

    @BeforeEach
    void write() throws IOException {
        spec = Files.createDirectories(folder.resolve("spec"));
        Files.writeString(spec.resolve("spec.md"), """
                # Sources {#sources authority=user}

                The assistant must name its sources[^so01].

                # No sources {#no_sources authority=user}

                The assistant must not name its sources[^no01].

                # Prices {#prices authority=user}

                The assistant must quote prices in euros[^pr01].

                # No prices {#no_prices authority=user}

                The assistant must not quote prices in euros[^np01].

                # Names {#names authority=user}

                The assistant must greet callers by name[^na01].

                # No names {#no_names authority=user}

                The assistant must not greet callers by name[^nn01].
                """);
    }

    @Test
    void ranksByMeaningTooAndKeepsThePairs() throws Exception {
        List<String> offline = pairs(run("http://127.0.0.1:1/v1", "--format", "json"));
        String far = offline.getFirst().split(" ", -1)[0];
        try (ModelServer endpoint = new ModelServer().answers(200, vectors(far))) {
            Ran ran = run(endpoint.address().toString(), "--embeddings", "meaning-1", "--format", "json");
            assertEquals(0, ran.status(), ran.err());
            List<String> fused = pairs(ran);
            assertNotEquals(offline, fused);
            assertEquals(
                    offline.stream().sorted().toList(), fused.stream().sorted().toList());
            assertEquals(1, endpoint.bodies().size());
            assertTrue(endpoint.bodies().getFirst().contains("\"model\":\"meaning-1\""));
            assertEquals(List.of(Optional.of("Bearer " + KEY)), endpoint.authorizations());
            assertTrue(ran.err().contains("Asks meaning-1 at 127.0.0.1:"), ran.err());
            assertFalse((ran.out() + ran.err()).contains(KEY), ran.err());
        }
    }

    @Test
    void asksOnlyForSectionsThatHaveChanged() throws Exception {
        try (ModelServer endpoint =
                new ModelServer().answers(200, vectors("")).answers(200, "{\"data\": [{\"embedding\": [1, 1]}]}")) {
            run(endpoint.address().toString(), "--embeddings", "meaning-1");
            assertFalse(run(endpoint.address().toString(), "--embeddings", "meaning-1")
                    .err()
                    .contains("Asks"));
            assertEquals(1, endpoint.bodies().size());
            Files.writeString(
                    spec.resolve("spec.md"),
                    Files.readString(spec.resolve("spec.md")).replace("must quote prices", "should quote all prices"));
            run(endpoint.address().toString(), "--embeddings", "meaning-1");
            JsonNode input =
                    new ObjectMapper().readTree(endpoint.bodies().getLast()).get("input");
            assertEquals(1, input.size());
            assertTrue(input.get(0).asText().contains("should quote all prices"), input.toString());
        }
    }

    @Test
    void goesOnWithoutWhereTheServerHasNone() throws Exception {
        List<String> offline = pairs(run("http://127.0.0.1:1/v1", "--format", "json"));
        try (ModelServer endpoint = new ModelServer().answers(404, "{}")) {
            Ran ran = run(endpoint.address().toString(), "--embeddings", "meaning-1", "--format", "json");
            assertEquals(0, ran.status(), ran.err());
            assertEquals(offline, pairs(ran));
            assertTrue(ran.err().contains("offers no embeddings by a model called \"meaning-1\""), ran.err());
            assertTrue(ran.err().contains("The pairs are ranked without embeddings."), ran.err());
        }
    }

    @Test
    void sendsNothingWithABudgetOfNothingNorUnasked() throws Exception {
        try (ModelServer endpoint = new ModelServer().answers(200, vectors(""))) {
            Ran ran = run(endpoint.address().toString(), "--embeddings", "meaning-1", "--budget", "0");
            assertEquals(0, ran.status(), ran.err());
            assertTrue(ran.err().contains("The budget of this run is 0"), ran.err());
            run(endpoint.address().toString());
            assertEquals(0, endpoint.bodies().size());
        }
    }

    private Ran run(String address, Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = "conflicts";
        args[1] = spec;
        System.arraycopy(more, 0, args, 2, more.length);
        return Ran.in(Ran.surroundings(folder, Map.of("OPENAI_API_KEY", KEY, "OPENAI_BASE_URL", address)), args);
    }

    /// Of all sections: one points away from the others.
    private static String vectors(String away) {
        List<String> sections = List.of("sources", "no_sources", "prices", "no_prices", "names", "no_names");
        return sections.stream()
                .map(section -> "{\"embedding\": " + (section.equals(away) ? "[-1, 0]" : "[1, 0.1]") + "}")
                .collect(Collectors.joining(", ", "{\"data\": [", "]}"));
    }

    private static List<String> pairs(Ran ran) throws IOException {
        return StreamSupport.stream(ran.json().get("conflicts").spliterator(), false)
                .map(pair -> pair.at("/left/section").asText() + " "
                        + pair.at("/right/section").asText())
                .toList();
    }
}
