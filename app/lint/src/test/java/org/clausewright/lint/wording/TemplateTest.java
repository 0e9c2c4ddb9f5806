package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import org.clausewright.language.Sentence;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TemplateTest {

    private static Rewording rewording(String template, String text, String words) {
        int start = text.indexOf(words);
        return Template.parse(template)
                .rewording(Sentence.of(text), new TextSpan(start, start + words.length()), value -> value);
    }

    private static String reworded(String template, String text, String words, Map<String, String> values) {
        return TextEdits.apply(
                text, rewording(template, text, words).edits(values).orElseThrow());
    }

    @Test
    void putsWordsInThePlaceOfOthers() {
        assertEquals(
                "A visitor must not enter.", reworded("must not", "A visitor may not enter.", "may not", Map.of()));
        assertEquals("All may enter.", reworded("all", "Most may enter.", "Most", Map.of()));
    }

    @Test
    void asksForWhatOnlyTheAuthorKnows() {
        String text = "Answer promptly.";
        Rewording rewording = rewording("within [time: 14 days] of [event: the request]", text, "promptly");
        assertEquals(
                List.of("time", "event"),
                rewording.blanks().stream().map(Rewording.Part.Blank::name).toList());
        assertTrue(rewording.edits(Map.of("time", "2 days")).isEmpty());
        assertTrue(rewording.edits(Map.of("time", "2 days", "event", " ")).isEmpty());
        assertEquals(
                "Answer within 2 days of the call.",
                TextEdits.apply(
                        text,
                        rewording
                                .edits(Map.of("time", "2 days", "event", "the call"))
                                .orElseThrow()));
    }

    @Test
    void addsToTheEndOfTheSentence() {
        String template = "... , except when [case: the customer asks]";
        Map<String, String> values = Map.of("case", "a child asks");
        assertEquals(
                "The agent replies, except when a child asks.",
                reworded(template, "Usually, the agent replies.", "Usually", values));
        assertEquals(
                "The agent replies in French, except when a child asks!",
                reworded(template, "The agent usually replies in French!", "usually", values));
        assertEquals(
                "The agent replies, except when a child asks",
                reworded(template, "The agent, usually, replies", "usually", values));
    }

    @Test
    void keepsABlankBeforeWordsAtTheEnd() {
        assertEquals(
                "Be more careful here than elsewhere.",
                reworded(
                                "{words} ... than [what: with adults]",
                                "Be more careful here.",
                                "more careful",
                                Map.of("what", "elsewhere"))
                        .replace("{words}", "more careful"));
    }

    @Test
    void takesWordsOut() {
        assertEquals("Reply.", reworded("...", "Reply if possible.", "if possible", Map.of()));
        assertEquals("Reply.", reworded("...", "If possible, reply.", "If possible", Map.of()));
        assertEquals("Use chat, mail.", reworded("...", "Use chat, mail, etc.", "etc", Map.of()));
        assertEquals("", reworded("...", "Usually", "Usually", Map.of()));
    }
}
