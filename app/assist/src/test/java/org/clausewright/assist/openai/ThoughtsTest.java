package org.clausewright.assist.openai;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ThoughtsTest {

    @Test
    void leavesOutWhatIsThoughtHoweverItIsCut() {
        String answer = "\n<think>Perhaps {\"items\": [1]}?</think>{\"items\": []}";
        assertEquals("{\"items\": []}", heard(answer));
        assertEquals("{\"items\": []}", heard(answer.split("")));
    }

    @Test
    void keepsAnAnswerWithoutThoughts() {
        assertEquals("{\"a\": \"<think>\"}", heard("{\"a\"", ": \"<think>\"}"));
        assertEquals("<thing>", heard("<thi", "ng>"));
    }

    @Test
    void leavesOutProseThatTurnsOutToBeAThought() {
        String answer = "Okay, a list [ of {.\n</think>\n\n{\"items\": []}";
        assertEquals("\n\n{\"items\": []}", heard(answer));
        assertEquals("\n\n{\"items\": []}", heard(answer.split("")));
        String channels = "<|channel|>analysis<|message|>a list {?<|end|><|channel|>final<|message|>[]";
        assertEquals("[]", heard(channels));
        assertEquals("[]", heard(channels.split("")));
    }

    @Test
    void takesAThoughtWithoutAnEndForTheAnswer() {
        assertEquals("{\"items\": []}", heard("<think>", "{\"items\"", ": []}"));
    }

    @Test
    void leavesMarksWithinAnAnswerAlone() {
        assertEquals("{\"a\": \"</think>\"}", heard("{\"a\": \"</think>\"}"));
        assertEquals("Here: </thing>", heard("Here: ", "</thing>"));
    }

    private static String heard(String... pieces) {
        Thoughts thoughts = new Thoughts();
        StringBuilder heard = new StringBuilder();
        for (String piece : pieces) {
            Thoughts.Said said = thoughts.hear(piece);
            if (said.afresh()) {
                heard.setLength(0);
            }
            heard.append(said.text());
        }
        heard.append(thoughts.rest());
        return heard.toString();
    }
}
