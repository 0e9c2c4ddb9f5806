package org.clausewright.lint;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ProgressTest {

    private static final String SENTENCE = "The agent must use reasonable words[^aa01].";
    private static final String TEXT =
            "# Tone {#tone}\n\n" + SENTENCE + "\n\nThe agent must give suitable help[^bb01].\n";

    @Test
    void countsWhatWasRewordedAndWhatIsKeptAndWhatIsOpen() {
        Spec spec = Specs.of(
                TEXT,
                Map.of(
                        "decisions/aa01.md", decision("kept", "reasonable", SentenceHash.of(SENTENCE)),
                        "decisions/bb01.md", decision("reworded", "proper", "0123456789ab")));
        assertEquals(new Progress(1, 1, 1), of(spec));
        assertEquals(2, of(spec).answered());
        assertEquals(3, of(spec).all());
    }

    @Test
    void countsADecisionThatHoldsNoMoreAsOpen() {
        Spec spec = Specs.of(
                TEXT, Map.of("decisions/aa01.md", decision("kept", "reasonable", SentenceHash.of("Other words."))));
        assertEquals(new Progress(0, 0, 2), of(spec));
    }

    @Test
    void leavesConflictsOut() {
        Spec spec = Specs.of(TEXT, Map.of("decisions/aa01.md", decision("accepted", "x", "0123456789ab")));
        assertEquals(new Progress(0, 0, 2), of(spec));
    }

    private static Progress of(Spec spec) {
        return Progress.of(
                spec,
                Linter.standard().lint(spec),
                finding -> List.of("vague-qualifier").contains(finding.rule()),
                id -> true);
    }

    private static String decision(String answer, String words, String hash) {
        return "## 2026-11-20 vague-qualifier: \"" + words + "\"\n- Question: Which?\n- Decision: " + answer
                + "\n- Text: " + hash + "\n- Why: so\n- By: Ada\n";
    }
}
