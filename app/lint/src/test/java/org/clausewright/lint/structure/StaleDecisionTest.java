package org.clausewright.lint.structure;

import java.util.List;
import java.util.Map;
import org.clausewright.lint.Specs;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextEdit;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StaleDecisionTest {

    private static final String SENTENCE = "The agent should usually offer a refund[^rf07].";
    private static final String TEXT =
            "# Refunds {#refunds authority=user}\n\n" + SENTENCE + "\n\nThe agent should usually be brief.\n";
    private static final String RULE = "stale-decision";

    private static String decision(String words, String answer, String sentence) {
        return "## 2026-11-20 frequency-hedge: \"" + words + "\"\n- Question: How often?\n- Decision: " + answer
                + "\n- Text: " + SentenceHash.of(sentence) + "\n- Why: on purpose\n- By: Ada <ada@example.org>\n";
    }

    private static List<Finding> found(String text, String id, String decisions) {
        return Specs.findings(Specs.of(text, Map.of("decisions/" + id + ".md", decisions)), RULE);
    }

    @Test
    void holdsAsLongAsTheSentenceDoes() {
        assertEquals(List.of(), found(TEXT, "rf07", decision("usually", "kept", SENTENCE)));
        assertEquals(
                List.of(),
                found(TEXT, "refunds", decision("usually", "not-a-problem", "The agent should usually be brief.")));
    }

    @Test
    void isReportedWhereTheWordsAreGone() {
        String changed = TEXT.replace("usually offer", "offer");
        Finding finding = found(changed, "rf07", "Notes\n\n" + decision("usually", "kept", SENTENCE))
                .getFirst();
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(SpecPath.of("decisions/rf07.md"), finding.file());
        assertEquals("## 2026-11-20 frequency-hedge: \"usually\"", finding.text());
        assertEquals("rf07", finding.clause().orElseThrow());
        assertEquals("refunds", finding.section().orElseThrow());
    }

    @Test
    void isReportedWhereTheSentenceChanged() {
        Spec spec = Specs.of(TEXT, Map.of("decisions/rf07.md", decision("usually", "kept", SENTENCE)));
        Spec changed = spec.edit(
                SpecEdit.of("Type", SpecPath.of("spec.md"), TextEdit.insert(TEXT.indexOf("offer"), "gladly ")));
        Finding finding = Specs.findings(changed, RULE).getFirst();
        assertEquals(Severity.INFO, finding.severity());
        Spec confirmed = changed.edit(finding.offers().getFirst().edit());
        assertEquals(List.of(), Specs.findings(confirmed, RULE));
        assertEquals(
                Finding.State.KEPT,
                Specs.findings(confirmed, "frequency-hedge").getFirst().state());
        Spec removed = changed.edit(finding.offers().getLast().edit());
        assertEquals("", removed.decisionsText("rf07"));
        assertEquals(List.of(), Specs.findings(removed, RULE));
    }

    @Test
    void isReportedWhereNothingHasThatId() {
        assertEquals(
                1, found(TEXT, "gone", decision("usually", "kept", SENTENCE)).size());
    }

    @Test
    void isHistoryWhereANewerDecisionStands() {
        String old = decision("usually", "kept", "Another sentence.");
        assertEquals(List.of(), found(TEXT, "rf07", old + "\n" + decision("usually", "kept", SENTENCE)));
        assertEquals(List.of(), found(TEXT, "rf07", old + "\n" + decision("usually", "reworded", SENTENCE)));
    }

    @Test
    void standsWhereItsOwnEntryDoes() {
        String file =
                decision("usually", "kept", SENTENCE) + "\n" + decision("often", "kept", "Often so.") + "\n# End\n";
        Finding finding = found(TEXT, "rf07", file).getFirst();
        assertEquals(file.indexOf("## 2026", 3), finding.span().start());
    }

    @Test
    void holdsForWordsThatStandInNoSentence() {
        String heading = "# Refunds {#refunds authority=user}";
        assertEquals(
                List.of(),
                Specs.findings(
                        Specs.of(TEXT, Map.of("decisions/refunds.md", decision(heading, "kept", heading))), RULE));
    }
}
