package org.clausewright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Two departments of one company in one repository, which share a spec; and a company's spec over a public one.
class ImportsTest {

    @TempDir
    Path repository;

    @BeforeEach
    void twoDepartmentsAndWhatTheyShare() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        write("shared/spec.yaml", "name: Shared rules\n");
        write("shared/spec.md", """
                # Honesty {#honesty authority=root}

                The assistant must not state what it knows to be false.

                # Refunds {#refunds authority=developer}

                The assistant must not promise a refund.

                See [?](#nowhere_at_all).
                """);
        write("sales/spec.yaml", "name: Sales\nimports: { shared: ../shared, support: { beside: ../support } }\n");
        write("sales/spec.md", """
                # Offers {#offers authority=developer}

                An offer follows [?](#shared:honesty) and [the rules of support](support:hours).

                # Refunds {#sales_refunds authority=developer}

                The assistant may promise a refund of 20 euros.
                """);
        write("support/spec.yaml", "name: Support\nimports: { shared: ../shared }\n");
        write("support/spec.md", """
                # Hours {#hours authority=developer}

                The assistant must name the opening hours. See [?](#shared:refunds).
                """);
    }

    @Test
    void bothDepartmentsAreFreeOfErrors() throws Exception {
        Ran ran = Ran.command("check", repository.resolve("sales"), repository.resolve("support"), "--format", "json");
        JsonNode report = ran.json();
        assertEquals(0, report.at("/summary/error").asInt(), ran.out());
        assertEquals(0, ran.status());
        for (JsonNode finding : report.at("/findings")) {
            assertTrue(finding.at("/file").asText().matches("spec\\.(md|yaml)"), finding::toString);
            assertTrue(!finding.at("/text").asText().equals("nowhere_at_all"), finding::toString);
        }
    }

    @Test
    void theIndexListsWhatIsImportedAndWhatIsOverridden() throws Exception {
        JsonNode index = Ran.command("clauses", repository.resolve("sales"), "--format", "json")
                .json();
        assertEquals(1, index.at("/documents").size());
        assertEquals("spec.md", index.at("/documents/0/file").asText());
        assertEquals("Shared rules", index.at("/imports/0/spec").asText());
        assertEquals("above", index.at("/imports/0/stands").asText());
        assertEquals("beside", index.at("/imports/1/stands").asText());
        assertEquals("shared:spec.md", index.at("/imports/0/documents/0").asText());
        JsonNode override = index.at("/imports/0/overrides/1");
        assertEquals("sales_refunds", override.at("/section").asText());
        assertEquals("shared:refunds", override.at("/of").asText());
        assertEquals("same-title", override.at("/kind").asText());
        assertEquals("imported", override.at("/holds").asText());
    }

    @Test
    void aConflictNamesTheFileOfAnImportAsTheTerminalOpensIt() throws Exception {
        Ran ran = Ran.command("conflicts", repository.resolve("sales"), "--no-color");
        Path file = repository.toRealPath().resolve("shared").resolve("spec.md");
        String place = " " + file + ":7 #shared:refunds [developer], imported from above as “shared” ";
        assertTrue(ran.words().contains(place), ran.out());
        assertTrue(ran.words().contains("#shared:refunds is imported from above, so it holds."), ran.out());
    }

    @Test
    void aRuleThatAnImportOverrulesIsAWarning() throws Exception {
        Ran ran = Ran.command("check", repository.resolve("sales"), "--format", "json");
        JsonNode finding = findings(ran)
                .filter(each -> each.at("/rule").asText().equals("departs-from-import"))
                .findFirst()
                .orElseThrow();
        assertEquals("warning", finding.at("/severity").asText());
        assertEquals("sales_refunds", finding.at("/section").asText());
    }

    @Test
    void whatIsWrongWithAnImportIsAFindingWithTheWayOut() throws Exception {
        write("sales/spec.yaml", "imports: { shared: ../shraed, self: . }\n");
        Ran ran = Ran.command("check", repository.resolve("sales"), "--format", "json");
        assertEquals(1, ran.status());
        List<JsonNode> found = findings(ran)
                .filter(finding -> finding.at("/file").asText().equals("spec.yaml"))
                .toList();
        assertEquals(
                List.of("missing-import", "cyclic-import"),
                found.stream().map(finding -> finding.at("/rule").asText()).toList());
        assertEquals("../shared", found.getFirst().at("/fixes/0/replacement").asText());
    }

    @Test
    void whatLiesOutsideOfTheRepositoryWaitsForTrust(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("spec.md"), "# Law {#law authority=root}\n");
        String path =
                repository.resolve("sales").relativize(elsewhere).toString().replace('\\', '/');
        write("sales/spec.yaml", "imports: { law: \"" + path + "\" }\n");
        write("sales/spec.md", "# Offers {#offers}\n\nSee [?](#law:law) and [?](#law:lwa).\n");
        Path sales = repository.resolve("sales");
        assertEquals(List.of("missing-import"), errorsAndWarnings(Ran.command("check", sales, "--format", "json")));
        assertEquals(
                List.of("dangling-link"),
                errorsAndWarnings(Ran.command("check", sales, "--trust", "--format", "json")));
        Ran ran = Ran.command("clauses", sales);
        assertTrue(ran.err().contains("lies outside of this spec's repository"), ran.err());
    }

    @Test
    void aCompanyMayBuildOnTheModelSpec() throws Exception {
        String data = System.getenv("CLAUSEWRIGHT_DATA");
        assumeTrue(data != null, "CLAUSEWRIGHT_DATA is not set");
        Path model = Path.of(data, "model_spec").toAbsolutePath();
        assumeTrue(Files.isDirectory(model), "no model spec there");
        write("company/spec.yaml", "imports: { model: \"" + model.toString().replace('\\', '/') + "\" }\n");
        write("company/spec.md", """
                # Flattery {#flattery authority=user}

                The assistant must follow [?](#model:avoid_sycophancy). See [?](#model:avoid_sycophanzy).

                # Lyrics {#lyrics authority=developer}

                The assistant may reproduce the full lyrics of a song when a subscriber asks for the lyrics.
                """);
        Ran ran = Ran.command("check", repository.resolve("company"), "--trust", "--format", "json");
        JsonNode finding = findings(ran)
                .filter(each -> each.at("/rule").asText().equals("dangling-link"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "model:avoid_sycophancy", finding.at("/fixes/0/replacement").asText());
        assertEquals(List.of("dangling-link"), errors(ran));
        JsonNode pair = Ran.command(
                        "conflicts", repository.resolve("company"), "--clause", "lyrics", "--trust", "--format", "json")
                .json()
                .at("/conflicts/0");
        assertEquals("respect_creators", pair.at("/right/section").asText());
        assertEquals("right", pair.at("/verdict").asText());
    }

    private static Stream<JsonNode> findings(Ran ran) throws Exception {
        return StreamSupport.stream(ran.json().at("/findings").spliterator(), false);
    }

    private static List<String> errors(Ran ran) throws Exception {
        return findings(ran)
                .filter(finding -> finding.at("/severity").asText().equals("error"))
                .map(finding -> finding.at("/rule").asText())
                .toList();
    }

    private static List<String> errorsAndWarnings(Ran ran) throws Exception {
        return findings(ran)
                .filter(finding -> !finding.at("/severity").asText().equals("info"))
                .map(finding -> finding.at("/rule").asText())
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = repository.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
