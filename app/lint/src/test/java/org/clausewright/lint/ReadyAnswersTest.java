package org.clausewright.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Rewording.Part.Blank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// What the ready answers would write, with each blank filled by its hint, in the sentences of the rules' own pages.
class ReadyAnswersTest {

    private static final String BEFORE = "# Rules {#rules authority=user}\n\n";

    private final Linter linter = Linter.standard();

    static Stream<Rule> rules() {
        return Rules.standard().all().stream().filter(BlockRule.class::isInstance);
    }

    private List<Finding> findings(Spec spec, String rule) {
        return linter.lint(spec).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static Spec reworded(Spec spec, Finding finding, Rewording rewording) {
        Map<String, String> hints =
                rewording.blanks().stream().collect(Collectors.toMap(Blank::name, Blank::hint, (one, _) -> one));
        return spec.edit(
                SpecEdit.of("Reword", finding.file(), rewording.edits(hints).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void settleTheirQuestion(Rule rule) {
        Map<String, List<String>> tried = new LinkedHashMap<>();
        Map<String, Integer> settled = new LinkedHashMap<>();
        for (String sentence : rule.page().found()) {
            Spec spec = Specs.of(BEFORE + sentence + "\n");
            List<Finding> before = findings(spec, rule.id());
            for (Finding finding : before) {
                for (Answer answer : finding.question().orElseThrow().answers()) {
                    if (answer.remedy().orElse(null) instanceof Rewording rewording) {
                        Spec after = reworded(spec, finding, rewording);
                        String text = after.documents().getFirst().text().substring(BEFORE.length());
                        assertFalse(text.contains("  ") || text.contains(" ,") || text.contains("{"), text);
                        tried.computeIfAbsent(answer.text(), _ -> new ArrayList<>())
                                .add(text);
                        boolean gone = findings(after, rule.id()).size() < before.size();
                        settled.merge(answer.text(), gone ? 1 : 0, Integer::sum);
                    }
                }
            }
        }
        settled.forEach((answer, times) -> assertFalse(times == 0, answer + " settles nothing: " + tried.get(answer)));
    }

    @Test
    void writeWhatTheySay() {
        Spec spec = Specs.of(BEFORE + "The agent must answer promptly[^ab12].\n");
        Finding finding = findings(spec, "vague-time").getFirst();
        Answer answer = finding.question().orElseThrow().answers().stream()
                .filter(any -> any.text().startsWith("Within"))
                .findFirst()
                .orElseThrow();
        Spec after = reworded(spec, finding, (Rewording) answer.remedy().orElseThrow());
        assertEquals(
                BEFORE + "The agent must answer within 14 days of the request[^ab12].\n",
                after.documents().getFirst().text());
    }
}
