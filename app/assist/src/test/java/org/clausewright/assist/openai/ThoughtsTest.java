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

    private static String heard(String... pieces) {
        Thoughts thoughts = new Thoughts();
        StringBuilder heard = new StringBuilder();
        for (String piece : pieces) {
            heard.append(thoughts.without(piece));
        }
        return heard.toString();
    }
}
