package org.clausewright.desktop.problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Finding.State;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ProblemListTest {

    private static final String TEXT = "# Refunds {#refunds}\n\nPay soon.\n\n# Tone {#tone}\n\nBe nice.\n";

    private final Spec spec =
            Spec.of("spec", Settings.DEFAULT, List.of(SpecDocument.parse(SpecPath.of("spec.md"), TEXT)), Map.of());
    private final List<Finding> findings = List.of(
            finding("vague-time", Severity.WARNING, "soon", "refunds"),
            finding("subjective-quality", Severity.INFO, "nice", "tone"),
            finding("missing-actor", Severity.ERROR, "Be", "tone"));

    @Test
    void leavesOutWhatIsNotShown() {
        assertEquals(List.of("vague-time", "missing-actor"), rules(list(Grouping.NONE, "")));
    }

    @Test
    void putsTheWorstFirstWhenGroupedBySeverity() {
        assertEquals(
                List.of("error 1", "missing-actor", "warning 1", "vague-time"), rules(list(Grouping.SEVERITY, "")));
    }

    @Test
    void namesGroupsByTheTitlesOfTheirSections() {
        assertEquals(List.of("Refunds 1", "vague-time", "Tone 1", "missing-actor"), rules(list(Grouping.SECTION, "")));
    }

    @Test
    void findsByWordsRuleOrPlace() {
        assertEquals(List.of("vague-time"), rules(list(Grouping.NONE, "SOON")));
        assertEquals(List.of("missing-actor"), rules(list(Grouping.NONE, "actor")));
        assertEquals(List.of("vague-time"), rules(list(Grouping.NONE, "spec.md:3")));
    }

    private static ProblemList list(Grouping grouping, String words) {
        return new ProblemList(Set.of(Severity.ERROR, Severity.WARNING), grouping, words);
    }

    private List<String> rules(ProblemList list) {
        return list.rows(spec, file -> Optional.empty(), findings, "nowhere").stream()
                .map(row -> switch (row) {
                    case ProblemRow.Group(String title, int count) -> title + " " + count;
                    case ProblemRow.Item item -> item.finding().rule();
                })
                .toList();
    }

    private static Finding finding(String rule, Severity severity, String words, String section) {
        int at = TEXT.indexOf(words);
        return new Finding(
                rule,
                severity,
                SpecPath.of("spec.md"),
                new TextSpan(at, at + words.length()),
                Optional.of(section),
                Optional.empty(),
                words,
                "Something about it.",
                Optional.empty(),
                List.of(),
                State.OPEN);
    }
}
