package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What `check` writes for other tools.
class CheckOutputTest {

    private static final String STRANGE = """
            # Refunds {#refunds authority=user}

            😀 "The agent" should usually offer \\u0000 50%, a refund: promptly\u0000[^rf07].

            It must ask several questions, and several more[^rf08].
            """;

    @TempDir
    Path folder;

    private Path spec(String document) throws Exception {
        Path root = Files.createDirectories(folder.resolve("a spec, odd"));
        Files.writeString(root.resolve("spec.md"), document);
        return root;
    }

    @Test
    void writesSarifThatCodeScanningTakes() throws Exception {
        Ran ran = Ran.command("check", spec(STRANGE), "--format", "sarif");
        JsonNode sarif = ran.json();

        assertEquals("2.1.0", sarif.get("version").asText());
        assertTrue(sarif.get("$schema").asText().contains("sarif-2.1.0"));
        JsonNode run = sarif.at("/runs/0");
        assertEquals("utf16CodeUnits", run.get("columnKind").asText());
        assertTrue(run.at("/invocations/0/executionSuccessful").asBoolean());
        assertEquals("Clausewright", run.at("/tool/driver/name").asText());
        JsonNode rules = run.at("/tool/driver/rules");
        assertTrue(rules.size() > 20);
        for (JsonNode rule : rules) {
            for (String text :
                    List.of("/shortDescription/text", "/fullDescription/text", "/help/text", "/help/markdown")) {
                assertFalse(rule.at(text).asText().isBlank(), rule + text);
            }
            assertTrue(Set.of("error", "warning", "note")
                    .contains(rule.at("/defaultConfiguration/level").asText()));
        }
        assertTrue(run.get("results").size() >= 4);
        Set<String> prints = new HashSet<>();
        for (JsonNode result : run.get("results")) {
            checkResult(result, rules);
            prints.add(result.at("/partialFingerprints/primaryLocationLineHash").asText());
        }
        assertEquals(run.get("results").size(), prints.size());
        assertFalse(ran.out().contains(" : null"));
    }

    private static void checkResult(JsonNode result, JsonNode rules) {
        assertEquals(
                result.get("ruleId"), rules.get(result.get("ruleIndex").asInt()).get("id"));
        assertFalse(result.at("/message/text").asText().isBlank());
        assertTrue(
                Set.of("error", "warning", "note").contains(result.get("level").asText()));
        assertEquals(0, result.get("suppressions").size());
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertTrue(place.at("/artifactLocation/uri").asText().endsWith("a%20spec%2C%20odd/spec.md"), place.toString());
        JsonNode region = place.get("region");
        int lines = region.get("endLine").asInt() - region.get("startLine").asInt();
        assertTrue(region.get("startLine").asInt() >= 1
                && region.get("startColumn").asInt() >= 1);
        assertTrue(lines > 0
                || (lines == 0
                        && region.get("endColumn").asInt()
                                >= region.get("startColumn").asInt()));
    }

    @Test
    void countsColumnsOfSarifInUtf16() throws Exception {
        JsonNode sarif =
                Ran.command("check", spec(STRANGE), "--format", "sarif").json();
        for (JsonNode result : sarif.at("/runs/0/results")) {
            if (result.get("ruleId").asText().equals("frequency-hedge")) {
                JsonNode region = result.at("/locations/0/physicalLocation/region");
                assertEquals(3, region.get("startLine").asInt());
                assertEquals(
                        "😀 \"The agent\" should ".length() + 1,
                        region.get("startColumn").asInt());
                return;
            }
        }
        throw new AssertionError("no frequency-hedge");
    }

    @Test
    void namesFilesFromTheFolderItRunsIn() throws Exception {
        Path here = Path.of("target", "relative");
        Files.createDirectories(here);
        Files.writeString(here.resolve("spec.md"), STRANGE);

        JsonNode run = Ran.command("check", here, "--format", "sarif").json().at("/runs/0");

        JsonNode place = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals("target/relative/spec.md", place.get("uri").asText());
        assertEquals("%SRCROOT%", place.get("uriBaseId").asText());
        assertTrue(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText().startsWith("file:///"));
        assertTrue(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText().endsWith("/"));
    }

    @Test
    void saysInSarifWhatCouldNotBeRead() throws Exception {
        Ran ran = Ran.command("check", folder.resolve("nowhere"), "--format", "sarif");

        assertEquals(2, ran.status());
        assertFalse(ran.json().at("/runs/0/invocations/0/executionSuccessful").asBoolean());
        assertEquals(
                1,
                ran.json()
                        .at("/runs/0/invocations/0/toolExecutionNotifications")
                        .size());
    }

    @Test
    void cutsSarifWhereGithubDoes() throws Exception {
        StringBuilder text = new StringBuilder("# R {#r authority=user}\n\n");
        for (int i = 0; i < 26_000; i++) {
            text.append("It must ask several times.\n\n");
        }
        Ran ran = Ran.command("check", spec(text.toString()), "--format", "sarif");
        JsonNode run = ran.json().at("/runs/0");

        assertTrue(ran.err().contains("25000"), ran.err());
        assertEquals(25_000, run.get("results").size());
        assertTrue(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                .asText()
                .contains("25000"));
    }

    @Test
    void writesAnnotationsOnOneLineEach() throws Exception {
        Ran ran = Ran.command(
                "check", spec(STRANGE.replace("refund:", "refund\n  when appropriate:")), "--format", "github");

        assertEquals(1, ran.status());
        assertTrue(ran.out().lines().findFirst().orElseThrow().startsWith("::error file="), ran.out());
        for (String line : ran.out().lines().toList()) {
            assertTrue(
                    line.matches("::(error|warning|notice) file=[^:,]*%2C[^:,]*,line=\\d+,endLine=\\d+"
                            + "(,col=\\d+,endColumn=\\d+)?,title=[A-Za-z0-9.-]+::.+"),
                    line);
        }
        assertTrue(ran.out().contains("%0A"), ran.out());
        assertFalse(ran.out().contains("\u0000"));
    }

    @Test
    void escapesPercentSignsInAnnotations() throws Exception {
        Path root = spec("# R 100% {#r authority=rooot}\n\nText.\n");
        Files.writeString(root.resolve("spec.yaml"), "lint: {rules: {\"no%0Asuch::rule\": off}}\n");

        Ran ran = Ran.command("check", root, "--format", "github");

        assertTrue(ran.out().contains("no%250Asuch::rule"), ran.out());
    }

    @Test
    void refusesAFormatThatTheCommandDoesNotWrite() throws Exception {
        Ran ran = Ran.command("clauses", spec(STRANGE), "--format", "sarif");

        assertEquals(2, ran.status());
        assertTrue(ran.err().contains("text, json"), ran.err());
        assertEquals(2, Ran.command("rules", "--format", "github").status());
        assertEquals(2, Ran.command("check", folder, "--format", "xml").status());
    }

    @Test
    void reportsSettingsThatMeanNothing() throws Exception {
        Path root = spec(STRANGE);
        Files.writeString(root.resolve("spec.yaml"), "name: A\nlint:\n  rules:\n    frequency-hegde: off\n");

        JsonNode finding = finding(root, "unknown-setting");

        assertEquals("spec.yaml", finding.get("file").asText());
        assertEquals(4, finding.get("line").asInt());
        assertEquals(5, finding.get("column").asInt());
        assertEquals("frequency-hedge", finding.at("/fixes/0/replacement").asText());
    }

    @Test
    void reportsSettingsThatCannotBeRead() throws Exception {
        Path root = spec(STRANGE);
        for (String settings : List.of("- a\n- b\n", "a: [", "\u0001", "name: {a: b}\n", "😀")) {
            Files.writeString(root.resolve("spec.yaml"), settings);
            assertEquals(
                    "spec.yaml", finding(root, "unknown-setting").get("file").asText(), settings);
        }
    }

    @Test
    void reportsADecisionThatKeepsNothing() throws Exception {
        Path root = spec(STRANGE);
        Files.createDirectories(root.resolve("decisions"));
        Files.writeString(root.resolve("decisions/rf07.md"), """

                ## 2026-11-20 frequency-hedge: "often"
                - Decision: kept
                - Text: 3f1c9a0be27d
                """);

        JsonNode finding = finding(root, "stale-decision");

        assertEquals("decisions/rf07.md", finding.get("file").asText());
        assertEquals(2, finding.get("line").asInt());
        assertEquals("rf07", finding.get("clause").asText());
        assertTrue(Ran.command("check", root).out().contains("decisions/rf07.md:2:1"));
    }

    private static JsonNode finding(Path root, String rule) throws Exception {
        JsonNode report = Ran.command("check", root, "--format", "json").json();
        for (JsonNode finding : report.get("findings")) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + rule + " in " + report);
    }
}
