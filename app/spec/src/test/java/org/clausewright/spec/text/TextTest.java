package org.clausewright.spec.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextTest {

    @Test
    void countsLinesAndColumnsFromOne() {
        LineIndex lines = LineIndex.of("ab\ncd\r\ne\rf");
        assertEquals(4, lines.count());
        assertEquals(1, lines.line(2));
        assertEquals(3, lines.column(2));
        assertEquals(2, lines.line(3));
        assertEquals(2, lines.line(6));
        assertEquals(3, lines.line(7));
        assertEquals(4, lines.line(10));
        assertEquals(2, lines.column(10));
        assertEquals(9, lines.start(4));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertEquals(1, LineIndex.of("").count());
        assertEquals(1, LineIndex.of("").line(0));
        assertThrows(IndexOutOfBoundsException.class, () -> LineIndex.of("").line(1));
    }

    @Test
    void findsEveryLineOfATextOfLineBreaksOnly() {
        assertEquals(100_001, LineIndex.of("\n".repeat(100_000)).count());
    }

    @Test
    void keepsEveryByteOfWhatItRead() {
        for (String text : List.of("", "\uFEFFa\r\nb\rc\n\n", "😀\0\u2028", "a\n  \t")) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            SourceText source = SourceText.decode(bytes);
            assertTrue(source.editable());
            assertArrayEquals(bytes, SourceText.encode(source.text()));
        }
    }

    @Test
    void whatIsNotUtf8CannotBeEdited() {
        List<byte[]> broken = List.of(
                new byte[] {'a', (byte) 0xFF, 'b'},
                new byte[] {(byte) 0xC3},
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        for (byte[] bytes : broken) {
            assertFalse(SourceText.decode(bytes).editable());
            assertTrue(SourceText.decode(bytes).text().contains("\uFFFD"));
        }
    }

    @Test
    void writesHalfASurrogatePairAsAReplacementCharacter() {
        assertArrayEquals("a\uFFFDb😀".getBytes(StandardCharsets.UTF_8), SourceText.encode("a\uD83Db😀"));
    }

    @Test
    void insertionsAtOnePlaceStandInTheirOrder() {
        List<TextEdit> edits =
                List.of(TextEdit.insert(1, "x"), TextEdit.insert(1, "y"), TextEdit.delete(new TextSpan(1, 2)));
        assertEquals("axyc", TextEdits.apply("abc", edits));
    }

    @Test
    void refusesEditsThatOverlap() {
        List<TextEdit> edits = List.of(TextEdit.replace(0, 3, ""), TextEdit.insert(2, "x"));
        assertThrows(IllegalArgumentException.class, () -> TextEdits.apply("abc", edits));
    }
}
