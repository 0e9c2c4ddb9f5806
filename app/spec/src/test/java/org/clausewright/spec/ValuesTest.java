package org.clausewright.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ValuesTest {

    @Test
    void aPathStaysWithinItsSpec() {
        List<String> hostile = List.of(
                "",
                "/etc/passwd",
                "../x.md",
                "a/../b",
                "a/./b",
                "a//b",
                "a/",
                "C:/x",
                "a\\b",
                "a\0b",
                "a\nb",
                "a\u0085b",
                "\uD800.md",
                "x".repeat(1_001));
        hostile.forEach(path -> assertFalse(SpecPath.isValid(path), path));
        assertThrows(IllegalArgumentException.class, () -> SpecPath.of("../x.md"));
        List.of("spec.md", "examples/a b.md", "über/規則.md", "...", ".x")
                .forEach(path -> assertTrue(SpecPath.isValid(path), path));
    }

    @Test
    void knowsAFileByItsName() {
        assertEquals(SpecFileKind.EXAMPLES, SpecFileKind.of(SpecPath.examplesOf("sy73")));
        assertEquals(SpecFileKind.DECISIONS, SpecFileKind.of(SpecPath.decisionsOn("sy73")));
        assertEquals(SpecFileKind.SETTINGS, SpecFileKind.of(SpecPath.of("spec.yaml")));
        assertEquals(SpecFileKind.OTHER, SpecFileKind.of(SpecPath.of("examples/a/b.md")));
        assertEquals("sy73", SpecPath.examplesOf("sy73").stem());
        assertEquals("a.b", SpecPath.of("x/a.b.md").stem());
    }

    @Test
    void whiteSpaceDoesNotChangeAHash() {
        assertEquals(SentenceHash.of("a b"), SentenceHash.of("  a\r\n\u00A0\t b\n"));
        assertNotEquals(SentenceHash.of("a b"), SentenceHash.of("ab"));
        assertEquals("ba7816bf8f01", SentenceHash.of("abc"));
    }

    @Test
    void theLadderSaysWhoOutranksWhom() {
        assertTrue(Ladder.DEFAULT.compare("root", "user").orElseThrow() < 0);
        assertEquals(Optional.of(0), Ladder.DEFAULT.compare("user", "user"));
        assertEquals(Optional.empty(), Ladder.DEFAULT.compare("root", "king"));
        assertEquals(Optional.of(4), Ladder.DEFAULT.rank("guideline"));
        assertThrows(IllegalArgumentException.class, () -> new Ladder(List.of("a", "a")));
        assertThrows(IllegalArgumentException.class, () -> new Ladder(List.of()));
    }

    @Test
    void anEditMakesAndRemovesFilesOfASpec() {
        SpecPath file = SpecPath.examplesOf("ab12");
        Spec spec = Spec.of(
                "s",
                Settings.DEFAULT,
                List.of(SpecDocument.parse(SpecPath.of("spec.md"), "# A {#a}\n\nB[^ab12].\n")),
                Map.of());
        Spec with = spec.edit(SpecEdit.of("Add", file, TextEdit.insert(0, "x\n")));
        assertTrue(with.exampleFile("ab12").isPresent());
        assertTrue(spec.exampleFile("ab12").isEmpty());
        Spec without = with.edit(SpecEdit.of("Remove", file, TextEdit.replace(0, 2, "")));
        assertTrue(without.exampleFile("ab12").isEmpty());
    }
}
