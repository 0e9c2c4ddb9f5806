package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CheckTest {

    @TempDir
    Path folder;

    @Test
    void passesASpecWithoutErrors() throws Exception {
        Ran ran = Ran.command("check", SpecOnDisk.write(folder));

        assertEquals(0, ran.status(), ran.out() + ran.err());
        assertTrue(ran.out().contains("no errors"), ran.out());
    }

    @Test
    void failsOnAnError() throws Exception {
        Ran ran = Ran.command("check", withDanglingClause());

        assertEquals(1, ran.status(), ran.out());
        assertTrue(ran.out().contains("spec.md:3:"), ran.out());
        assertTrue(ran.out().contains("[dangling-clause]"), ran.out());
    }

    @Test
    void failsNeverWhenAskedTo() throws Exception {
        assertEquals(
                0,
                Ran.command("check", withDanglingClause(), "--fail-on", "never").status());
    }

    @Test
    void takesTheGateFromTheSpec() throws Exception {
        Path root = withDanglingClause();
        Files.writeString(root.resolve("spec.yaml"), "gate: never\n");

        assertEquals(0, Ran.command("check", root).status());
        assertEquals(1, Ran.command("check", root, "--fail-on", "error").status());
    }

    @Test
    void givesOneDocumentForSeveralSpecs() throws Exception {
        Path first = SpecOnDisk.write(folder.resolve("first"));
        Path second = withDanglingClause();

        JsonNode report =
                Ran.command("check", first, second, "--format", "json").json();

        assertTrue(report.at("/summary/error").asInt() > 0);
        JsonNode finding = find(report, "dangling-clause");
        for (String field : List.of(
                "rule",
                "severity",
                "file",
                "line",
                "column",
                "start",
                "end",
                "section",
                "clause",
                "text",
                "message",
                "question",
                "fixes",
                "state")) {
            assertTrue(finding.has(field), field);
        }
        assertEquals("error", finding.get("severity").asText());
        assertEquals("open", finding.get("state").asText());
        assertEquals("br80", finding.get("clause").asText());
        assertEquals(second.toString(), finding.get("spec").asText());
    }

    @Test
    void givesEveryFixAsEdits() throws Exception {
        JsonNode report =
                Ran.command("check", withDanglingClause(), "--format", "json").json();

        for (JsonNode fix : find(report, "dangling-clause").get("fixes")) {
            assertTrue(fix.get("edits").size() > 0, fix.toString());
            assertTrue(fix.has("replacement"), fix.toString());
        }
    }

    @Test
    void isValidJsonWithoutAnyFinding() throws Exception {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(plain.resolve("a.md"), "");

        JsonNode report = Ran.command("check", plain, "--format", "json").json();

        assertTrue(report.get("findings").isArray());
        assertEquals(0, report.at("/summary/error").asInt());
    }

    @Test
    void reportsTheRestWhereOnePathCannotBeRead() throws Exception {
        Ran ran = Ran.command("check", folder.resolve("nowhere"), withDanglingClause(), "--format", "json");

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("nowhere"), ran.err());
        assertTrue(ran.json().get("findings").size() > 0);
        assertEquals(1, ran.json().get("errors").size());
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws Exception {
        Path root = SpecOnDisk.write(folder);
        Files.write(root.resolve("spec.md"), "# Über {#u}\n".getBytes(ISO_8859_1));

        Ran ran = Ran.command("check", root);

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("is not text in UTF-8"), ran.err());
    }

    @Test
    void refusesWhatIsNoSpec() throws Exception {
        Path picture = Files.write(folder.resolve("picture.png"), new byte[] {1, 2, 3});

        assertEquals(2, Ran.command("check", picture).status());
        assertEquals(
                2,
                Ran.command("check", Files.createDirectory(folder.resolve("empty")))
                        .status());
    }

    @Test
    void doesNotLetATextSteerTheTerminal() throws Exception {
        Path root = withDanglingClause();
        Path document = root.resolve("spec.md");
        Files.writeString(document, Files.readString(document).replace("Ünlike", "\u001B[2J\u202EUnlike"));

        Ran ran = Ran.command("check", root, "--fail-on", "info");

        assertFalse(ran.out().contains("\u001B"), ran.out());
        assertFalse(ran.out().contains("\u202E"), ran.out());
    }

    private Path withDanglingClause() throws Exception {
        Path root = SpecOnDisk.write(folder.resolve("dangling"));
        Files.delete(root.resolve("examples/br80.md"));
        return root;
    }

    private static JsonNode find(JsonNode report, String rule) {
        for (JsonNode finding : report.get("findings")) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + rule + " in " + report);
    }
}
