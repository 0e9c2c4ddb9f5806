package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProgramTest {

    private static final Set<String> COMMANDS = Set.of("open", "check", "clauses");

    @TempDir
    Path folder;

    @Test
    void opensAPathWithoutBeingToldTo() {
        assertArrayEquals(
                new String[] {"open", folder.toString()},
                DefaultCommand.spelledOut(new String[] {folder.toString()}, COMMANDS));
    }

    @Test
    void opensWhereNothingIsSaid() {
        assertArrayEquals(new String[] {"open"}, DefaultCommand.spelledOut(new String[0], COMMANDS));
    }

    @Test
    void leavesCommandsAndQuestionsForHelpAsTheyAre() {
        for (String[] args :
                List.of(new String[] {"check", "x"}, new String[] {"--help"}, new String[] {"--version"}, new String[] {
                    "readings", "x"
                })) {
            assertArrayEquals(args, DefaultCommand.spelledOut(args, COMMANDS));
        }
    }

    @Test
    void callsAnUnknownCommandUnknown() {
        for (String later : List.of("readings", "eval", "diff", "changelog", "publish")) {
            Ran ran = Ran.command(later, folder);
            assertEquals(2, ran.status());
            assertTrue(ran.err().contains(later), ran.err());
            assertTrue(ran.out().isEmpty(), ran.out());
        }
    }

    @Test
    void endsWith2OnWrongUse() {
        assertEquals(2, Ran.command("check").status());
        assertEquals(2, Ran.command("check", folder, "--format", "xml").status());
        assertEquals(2, Ran.command("check", folder, "--no-such-option").status());
        assertEquals(2, Ran.command("challenge", folder).status());
        assertEquals(2, Ran.command("open", folder.resolve("nowhere")).status());
        assertEquals(
                2,
                Ran.command("screenshot", Ran.airline(), "--out", folder.resolve("x.png"), "--size", "1x1")
                        .status());
    }

    @Test
    void explainsEveryCommand() {
        Ran help = Ran.command("--help");
        assertEquals(0, help.status());
        for (String command :
                List.of("open", "new", "clauses", "check", "conflicts", "challenge", "screenshot", "rules", "doctor")) {
            assertTrue(help.out().contains(command), help.out());
            Ran own = Ran.command(command, "--help");
            assertEquals(0, own.status());
            assertTrue(own.out().contains("--format"), own.out());
            assertFalse(own.out().lines().findFirst().orElse("").startsWith("Usage"), own.out());
        }
    }

    @Test
    void listsTheRules() throws Exception {
        JsonNode rules = Ran.command("rules", "--format", "json").json().get("rules");

        assertTrue(rules.size() > 10);
        for (JsonNode rule : rules) {
            for (String field : List.of("id", "severity", "basis", "catches", "question", "source")) {
                assertTrue(rule.has(field), rule.toString());
            }
        }
    }

    @Test
    void showsTheRulesPageAndNamesTheNearestRule() {
        assertTrue(Ran.command("rules", "vague-qualifier").out().contains("vague-qualifier"));

        Ran misspelled = Ran.command("rules", "vage-qualifier");
        assertEquals(2, misspelled.status());
        assertTrue(misspelled.err().contains("vague-qualifier"), misspelled.err());
    }

    @Test
    void examinesTheSetUp() throws Exception {
        Ran ran = Ran.command("doctor", "--format", "json");

        assertEquals(0, ran.status());
        for (JsonNode check : ran.json().get("checks")) {
            assertTrue(check.get("state").asText().matches("ok|missing|broken"));
            assertFalse(check.get("message").asText().isBlank());
        }
    }
}
