package org.clausewright.desktop.parts;

import java.util.List;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OneLineTest {

    @Test
    void showsALineThatIsWrappedAsOne() {
        assertEquals(
                "It must go on here.", line("> It must\r\n> go on here.", 2).text());
    }

    @Test
    void changesOnlyTheWordsThatWereChanged() {
        String text = "It must\r\n  go on\0 within a\tday \uD83D\uDE00 soon.";
        OneLine line = line(text, 0);
        assertEquals("It must go on\uFFFD within a\tday \uD83D\uDE00 soon.", line.text());
        String written = line.text().replace("soon", "now");
        assertEquals(
                "It must\r\n  go on\0 within a\tday \uD83D\uDE00 now.", TextEdits.apply(text, line.edits(written)));
    }

    @Test
    void takesWordsInAndOut() {
        String text = "An agent should usually answer.";
        OneLine line = line(text, 0);
        assertEquals(
                "The agent must answer within a day.",
                TextEdits.apply(text, line.edits("The agent must answer within a day.")));
    }

    @Test
    void changesNothingWhereNothingWasChanged() {
        OneLine line = line("One\ntwo.", 0);
        assertEquals(0, line.edits(line.text()).size());
    }

    @Test
    void keepsRightToLeftTextInItsOrder() {
        String text = "The agent says \u05E9\u05DC\u05D5\u05DD usually.";
        OneLine line = line(text, 0);
        assertEquals(
                "The agent says \u05E9\u05DC\u05D5\u05DD always.",
                TextEdits.apply(text, line.edits(line.text().replace("usually", "always"))));
    }

    @Test
    void showsWhatEditsWouldMakeOfIt() {
        String text = "before An agent\nanswers. after";
        OneLine line = OneLine.of(text, new TextSpan(7, 24));
        assertEquals("An agent answers now.", line.with(List.of(TextEdit.insert(23, " now"))));
    }

    @Test
    void comparesHugeSentencesInNoTime() {
        String text = "word ".repeat(40_000);
        OneLine line = line(text, 0);
        String written = "Other " + text + "end";
        assertEquals(written, TextEdits.apply(text, line.edits(written)));
    }

    private static OneLine line(String text, int start) {
        return OneLine.of(text, new TextSpan(start, text.length()));
    }
}
