package org.clausewright.lint;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AgendaTest {

    @Test
    void asksFirstWhatStandsAtTheHighestAuthority() {
        assertEquals(List.of("suitable", "reasonable"), asked("""
                        # Tone {#tone authority=guideline}

                        The agent must use reasonable words[^aa01].

                        # Safety {#safety authority=root}

                        The agent must give suitable help[^bb01].
                        """, Map.of()));
    }

    @Test
    void asksBeforeWhatNoExampleSettles() {
        assertEquals(
                List.of("suitable", "reasonable"),
                asked(
                        """
                        # Tone {#tone authority=user}

                        The agent must use reasonable words[^aa01]. The agent must give suitable help[^bb01].
                        """,
                        Map.of(
                                "examples/aa01.md",
                                "Examples for [^aa01] in Tone:\n\n**Example**: one\n\n~~~xml\n<user>\nHi.\n</user>\n~~~\n")));
    }

    @Test
    void asksBeforeWhatIsLinkedToMost() {
        assertEquals(List.of("suitable", "reasonable"), asked("""
                        # Tone {#tone authority=user}

                        The agent must use reasonable words[^aa01]. The agent must give suitable help[^bb01].

                        # Other {#other authority=user}

                        See [the clause](#bb01).
                        """, Map.of()));
    }

    @Test
    void asksAboutHintsLast() {
        Spec spec = Specs.of("""
                # Safety {#safety authority=root}

                Generated clients must be regenerated[^aa01].

                # Tone {#tone authority=guideline}

                The agent must use reasonable words[^bb01].
                """, Map.of());
        List<Finding> agenda = Agenda.of(spec, Linter.standard().lint(spec));
        int firstHint = agenda.stream().map(Finding::severity).toList().indexOf(Severity.INFO);
        assertTrue(firstHint > 0);
        assertTrue(agenda.subList(firstHint, agenda.size()).stream()
                .allMatch(finding -> finding.severity() == Severity.INFO));
    }

    private static List<String> asked(String text, Map<String, String> others) {
        Spec spec = Specs.of(text, others);
        return Agenda.of(spec, Linter.standard().lint(spec)).stream()
                .filter(finding -> finding.rule().equals("vague-qualifier"))
                .map(Finding::text)
                .toList();
    }
}
