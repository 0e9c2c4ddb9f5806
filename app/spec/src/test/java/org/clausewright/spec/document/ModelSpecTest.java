package org.clausewright.spec.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.ModelSpec;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.folder.SpecFolder;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ModelSpecTest {

    private static Spec spec() {
        return SpecFolder.load(ModelSpec.folder()) instanceof Outcome.Done<SpecFolder.Loaded> loaded
                ? loaded.value().spec()
                : failed();
    }

    private static Spec failed() {
        throw new AssertionError("the model spec could not be read");
    }

    private static SpecDocument document() {
        return spec().documents().getFirst();
    }

    @Test
    void findsItsSectionsAndTheirAuthority() {
        Map<String, Integer> levels = new TreeMap<>();
        document().sections().forEach(each -> each.authority()
                .ifPresent(level -> levels.merge(level, 1, Integer::sum)));
        assertEquals(80, document().sections().size());
        assertTrue(document().sections().stream().allMatch(Section::explicitId));
        assertEquals(Map.of("root", 22, "guideline", 18, "user", 15, "system", 3, "developer", 1), levels);
    }

    @Test
    void findsItsClausesAndLinks() {
        assertEquals(116, document().clauses().size());
        assertEquals(109, document().links().size());
        assertEquals(65, document().links().stream().filter(Link::titled).count());
        Spec spec = spec();
        assertTrue(document().links().stream().allMatch(link -> spec.has(link.target())));
    }

    @Test
    void findsItsExamplesAndAnswers() {
        SpecDocument document = document();
        assertEquals(183, document.examples().size());
        assertEquals(
                193,
                document.examples().stream()
                        .mapToLong(e -> e.count(Verdict.GOOD))
                        .sum());
        assertEquals(
                196,
                document.examples().stream()
                        .mapToLong(e -> e.count(Verdict.BAD))
                        .sum());
        assertEquals(
                8,
                document.examples().stream().mapToLong(e -> e.count(Verdict.OK)).sum());
        assertEquals(
                14,
                document.examples().stream()
                        .flatMap(example -> example.answers().stream())
                        .filter(answer -> answer.otherSection().isPresent())
                        .count());
        assertTrue(document.examples().stream()
                .allMatch(example -> example.problem().isEmpty()));
    }

    @Test
    void findsItsExampleFilesAndCommentary() {
        Spec spec = spec();
        assertEquals(114, spec.exampleFiles().size());
        assertEquals(
                272, spec.exampleFiles().stream().mapToInt(ExampleFile::prompts).sum());
        assertTrue(spec.exampleFiles().stream().allMatch(file -> file.header().isPresent()));
        assertEquals(
                28,
                document().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.COMMENTARY)
                        .count());
    }

    @Test
    void closesOnlyTheWordsBeforeATagInMidSentence() {
        SpecDocument document = document();
        Clause json = spec().clause("wof7").orElseThrow().value();
        assertEquals(", JSON", document.text(json.text()));
        assertTrue(document.text(json.sentence()).startsWith("Quoted text (plaintext in quotation marks, YAML[^bgdj]"));
    }

    @Test
    void givesItsBytesBack() throws IOException {
        byte[] bytes = Files.readAllBytes(ModelSpec.folder().resolve("model_spec.md"));
        assertEquals(new String(bytes, StandardCharsets.UTF_8), document().text());
        assertFalse(document().blocks().isEmpty());
    }
}
