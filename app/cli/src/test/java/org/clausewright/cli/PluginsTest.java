package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clausewright.cli.command.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PluginsTest {

    @TempDir
    Path folder;

    private Surroundings withBrokenPlugin() throws Exception {
        Surroundings surroundings = Ran.surroundings(folder, Map.of());
        Files.createDirectories(surroundings.folders().plugins());
        Files.writeString(surroundings.folders().plugins().resolve("broken.jar"), "no jar");
        return surroundings;
    }

    @Test
    void checksWithoutAPluginThatIsBroken() throws Exception {
        Path root = SpecOnDisk.write(folder.resolve("spec"));

        Ran ran = Ran.in(withBrokenPlugin(), "check", root, "--format", "json");

        assertEquals(0, ran.status());
        assertEquals(
                1, ran.err().lines().filter(line -> line.contains("broken.jar")).count(), ran.err());
        assertEquals(
                Ran.command("check", root, "--format", "json").json().get("findings"),
                ran.json().get("findings"));
    }

    @Test
    void saysWhichPluginsAreInUse() throws Exception {
        JsonNode broken = row(Ran.in(withBrokenPlugin(), "doctor", "--format", "json"), "broken");
        assertTrue(broken.get("message").asText().contains("broken.jar"), broken.toString());
        JsonNode none = row(Ran.command("doctor", "--format", "json"), "ok");
        assertTrue(none.get("message").asText().contains("plugins"), none.toString());
    }

    @Test
    void listsTheRulesOfASpec() throws Exception {
        Path root = SpecOnDisk.write(folder.resolve("spec"));
        Ran ran = Ran.in(withBrokenPlugin(), "rules", "--spec", root, "--format", "json");
        assertEquals(0, ran.status());
        assertTrue(ran.err().contains("broken.jar"));
        assertTrue(ran.json().get("rules").size() > 20);
        assertEquals(0, Ran.command("rules", "stale-decision", "--spec", root).status());
        assertEquals(
                2, Ran.command("rules", "--spec", folder.resolve("nowhere")).status());
    }

    private static JsonNode row(Ran ran, String state) throws Exception {
        for (JsonNode check : ran.json().get("checks")) {
            if (check.get("name").asText().equals("plugins")
                    && check.get("state").asText().equals(state)) {
                return check;
            }
        }
        throw new AssertionError(ran.out());
    }
}
