package org.clausewright.workspace;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.clausewright.spec.text.TextEdit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TextBufferProperties {

    @Property(tries = 500)
    void isATextLikeAnyOther(
            @ForAll @AlphaChars @StringLength(max = 50) String start,
            @ForAll @Size(max = 40) List<@IntRange(max = 1_000) Integer> numbers,
            @ForAll @AlphaChars @StringLength(max = 900) String inserted) {
        StringBuilder expected = new StringBuilder(start);
        TextBuffer buffer = new TextBuffer(start);
        for (int i = 0; i + 2 < numbers.size(); i += 3) {
            int from = numbers.get(i) * expected.length() / 1_000;
            int to = Math.min(expected.length(), from + numbers.get(i + 1) % 60);
            String replacement = inserted.substring(0, numbers.get(i + 2) * inserted.length() / 1_000);
            expected.replace(from, to, replacement);
            buffer.apply(TextEdit.replace(from, to, replacement));
            assertEquals(expected.length(), buffer.length());
        }
        assertEquals(expected.toString(), buffer.toString());
        int middle = expected.length() / 2;
        assertEquals(
                expected.substring(middle),
                buffer.subSequence(middle, buffer.length()).toString());
        for (int i = 0; i < expected.length(); i++) {
            assertEquals(expected.charAt(i), buffer.charAt(i));
        }
    }

    @Property(tries = 1)
    void refusesWhatReachesBeyondTheText() {
        TextBuffer buffer = new TextBuffer("abc");
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.apply(TextEdit.replace(2, 4, "")));
        assertEquals("abc", buffer.toString());
    }
}
