package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CheckBaselineTest {

    private static final String TEXT = """
            # Refunds {#refunds authority=user}

            The agent should usually offer a refund[^rf07].
            """;

    @TempDir
    Path folder;

    private Path spec(String name, String document) throws Exception {
        Path root = Files.createDirectories(folder.resolve(name));
        Files.writeString(root.resolve("spec.md"), document);
        return root;
    }

    @Test
    void knowsWhatWasAdoptedAndNoMore() throws Exception {
        Path root = spec("a", TEXT);
        Path file = folder.resolve("known");
        assertEquals(1, Ran.command("check", root).status());

        Ran written = Ran.command("check", root, "--baseline", file, "--update-baseline");

        assertEquals(0, written.status(), written.err());
        assertTrue(written.err().contains("known"), written.err());
        assertTrue(Files.readString(file).contains("frequency-hedge  rf07  1  usually\n"));
        Ran again = Ran.command("check", root, "--baseline", file, "--fail-on", "info", "--format", "json");
        assertEquals(0, again.status(), again.out());
        assertEquals("", again.err());
        for (JsonNode finding : again.json().get("findings")) {
            assertEquals("baseline", finding.get("state").asText());
        }
        assertTrue(again.json().at("/summary/baseline").asInt() > 0);
        assertEquals(0, again.json().at("/summary/warning").asInt());
        Files.writeString(root.resolve("spec.md"), "Some words before.\n\n" + TEXT + "\nIt must ask several times.\n");
        assertEquals(
                1,
                Ran.command("check", root, "--baseline", file, "--fail-on", "warning")
                        .status());
    }

    @Test
    void usesTheBaselineOfTheSpec() throws Exception {
        Path root = spec("a", TEXT);

        assertEquals(0, Ran.command("check", root, "--update-baseline").status());

        assertTrue(Files.exists(root.resolve("spec.baseline")));
        Ran ran = Ran.command("check", root);
        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("known from the baseline"), ran.out());
        assertTrue(Ran.command("check", root, "--format", "sarif")
                .json()
                .at("/runs/0/results/0/suppressions/0/justification")
                .asText()
                .contains("baseline"));
    }

    @Test
    void countsWhatIsNotThereAnyMore() throws Exception {
        Path root = spec("a", TEXT);
        Ran.command("check", root, "--update-baseline");
        Files.writeString(root.resolve("spec.md"), TEXT.replace("usually ", ""));

        Ran ran = Ran.command("check", root);

        assertEquals(0, ran.status());
        assertTrue(ran.err().contains("1 finding in it is not there any more"), ran.err());
    }

    @Test
    void refusesABaselineThatIsNotThereOrNone() throws Exception {
        Path root = spec("a", TEXT);
        Ran missing = Ran.command("check", root, "--baseline", folder.resolve("nowhere"), "--format", "json");
        assertEquals(2, missing.status());
        assertTrue(missing.err().contains("There is no baseline"), missing.err());
        assertEquals(1, missing.json().get("errors").size());

        Path bad = Files.writeString(folder.resolve("bad"), "# fine\n<<<<<<< HEAD\n");
        Ran malformed = Ran.command("check", root, "--baseline", bad);
        assertEquals(2, malformed.status());
        assertTrue(malformed.err().contains("bad:2:"), malformed.err());

        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xFF, 0, (byte) 0xFE});
        assertEquals(2, Ran.command("check", root, "--baseline", binary).status());
        assertEquals(2, Ran.command("check", root, "--baseline", folder).status());
        assertEquals(
                2,
                Ran.command("check", root, "--baseline", folder, "--update-baseline")
                        .status());
    }

    @Test
    void takesOneBaselineForSeveralSpecs() throws Exception {
        Path first = spec("a", TEXT);
        Path second = spec("b", TEXT);
        Path file = folder.resolve("known");
        Ran.command("check", first, second, "--baseline", file, "--update-baseline");

        assertEquals(0, Ran.command("check", first, second, "--baseline", file).status());
        assertTrue(Files.readString(file).contains("  2  usually"));
        assertFalse(Files.exists(first.resolve("spec.baseline")));
    }
}
