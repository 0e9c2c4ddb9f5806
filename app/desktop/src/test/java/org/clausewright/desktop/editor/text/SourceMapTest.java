package org.clausewright.desktop.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SourceMapTest {

    private static final int NO_FOLDS = 1_000_000;

    @Test
    void showsEveryLineBreakAsOneCharacter() {
        SourceMap map = map("a\r\nb\rc\nd");
        assertEquals("a\nb\nc\nd", map.shown());
        assertEquals(3, map.toOffset(2));
        assertEquals(5, map.toOffset(4));
        assertEquals(2, map.toPosition(3));
        assertEquals(1, map.toPosition(2), "within a line break is before it");
    }

    @Test
    void keepsTheByteOrderMarkOutOfSight() {
        SourceMap map = map("\uFEFFab");
        assertEquals("ab", map.shown());
        assertEquals(1, map.toOffset(0));
        assertEquals(TextEdit.replace(1, 3, "x"), map.typed(0, 2, "x", -1));
    }

    @Test
    void typesTheLineBreakThatTheDocumentUses() {
        assertEquals(TextEdit.insert(4, "\r\n"), map("a\r\nb\r\n").typed(3, 0, "\n", '\n'));
        assertEquals(TextEdit.insert(3, "\r"), map("a\rb\r").typed(3, 0, "\n", '\n'));
    }

    @Test
    void keepsTwoLineBreaksTwoWhereTheirCharactersWouldMeet() {
        SourceMap map = map("a\rX\nb\n");
        TextEdit edit = map.typed(2, 1, "", '\n');
        assertEquals("a\r\r\nb\n", TextEdits.apply("a\rX\nb\n", List.of(edit)));
    }

    @Test
    void foldsALongLineAndLetsNobodyTypeInIt() {
        SourceMap map = new SourceMap("a\n" + "x".repeat(50) + "\nb", 20, length -> "[" + length + "]");
        assertEquals("a\n[50]\nb", map.shown());
        assertEquals(List.of(new SourceMap.Fold(new TextSpan(2, 52), new TextSpan(2, 6))), map.folds());
        assertTrue(map.hurtsFold(3, 0, "x"));
        assertTrue(map.hurtsFold(6, 1, ""), "joining the next line to it");
        assertTrue(map.hurtsFold(1, 1, ""), "joining it to the line before");
        assertFalse(map.hurtsFold(0, 1, "y"));
        assertFalse(map.hurtsFold(0, 8, ""), "deleting all of it");
        assertFalse(map.hurtsFold(2, 0, "\n"));
        assertEquals(TextEdit.insert(53, "z"), map.typed(7, 0, "z", 'b'));
    }

    @Test
    void asksToBeFilledAfreshWhenAFoldIsTouched() {
        SourceMap map = new SourceMap("a\n" + "x".repeat(50) + "\nb", 20, length -> "[" + length + "]");
        assertEquals(Optional.empty(), map.apply(TextEdit.insert(10, "y"), position -> 'x'));
    }

    /// The law behind all of it: whatever is typed, the map over the new source shows what the control shows.
    @Test
    void staysExactWhateverIsTyped() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String source = text(random, 12);
            SourceMap map = map(source);
            StringBuilder control = new StringBuilder(map.shown());
            for (int step = 0; step < 6; step++) {
                int start = random.nextInt(control.length() + 1);
                int end = start + random.nextInt(control.length() - start + 1);
                String typed = LineBreak.shown(text(random, 4)).replace("\uFEFF", "");
                control.replace(start, end, typed);
                int after = start + typed.length();
                TextEdit edit =
                        map.typed(start, end - start, typed, after < control.length() ? control.charAt(after) : -1);
                source = TextEdits.apply(source, List.of(edit));
                assertSame(source, control.toString(), map);
            }
        }
    }

    @Test
    void staysExactWhateverOthersChange() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            String source = text(random, 12);
            SourceMap map = map(source);
            StringBuilder control = new StringBuilder(map.shown());
            for (int step = 0; step < 6; step++) {
                int start = random.nextInt(source.length() + 1);
                int end = start + random.nextInt(source.length() - start + 1);
                TextEdit edit = TextEdit.replace(start, end, text(random, 4));
                source = TextEdits.apply(source, List.of(edit));
                Optional<SourceMap.Shown> change =
                        map.apply(edit, position -> position < control.length() ? control.charAt(position) : -1);
                if (change.isEmpty()) {
                    map = map(source);
                    control.setLength(0);
                    control.append(map.shown());
                } else {
                    SourceMap.Shown shown = change.get();
                    control.replace(shown.start(), shown.end(), shown.text());
                }
                assertSame(source, control.toString(), map);
            }
        }
    }

    private static void assertSame(String source, String control, SourceMap map) {
        SourceMap fresh = map(source);
        assertEquals(fresh.shown(), control, () -> "for " + quoted(source));
        for (int i = 0; i <= source.length(); i++) {
            int offset = i;
            assertEquals(fresh.toPosition(i), map.toPosition(i), () -> offset + " in " + quoted(source));
        }
        for (int i = 0; i <= control.length(); i++) {
            int position = i;
            assertEquals(fresh.toOffset(i), map.toOffset(i), () -> position + " shown of " + quoted(source));
            assertEquals(position, map.toPosition(map.toOffset(i)));
        }
    }

    private static SourceMap map(String source) {
        return new SourceMap(source, NO_FOLDS, length -> "");
    }

    private static String text(Random random, int longest) {
        StringBuilder text = new StringBuilder(random.nextInt(12) == 0 ? "\uFEFF" : "");
        int length = random.nextInt(longest + 1);
        for (int i = 0; i < length; i++) {
            text.append("ab\r\n\r\n".charAt(random.nextInt(6)));
        }
        return text.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\r", "\\r").replace("\n", "\\n").replace("\uFEFF", "\\uFEFF") + '"';
    }
}
