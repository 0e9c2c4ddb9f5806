package org.clausewright.lint.wording;

import java.util.List;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AmbiguousPronounTest {

    private static List<Finding> findings(String sentence) {
        Spec spec = Specs.of("# A {#a authority=user}\n\n" + sentence + "\n");
        return Specs.findings(spec, "ambiguous-pronoun");
    }

    private static Finding only(String sentence) {
        List<Finding> findings = findings(sentence);
        assertEquals(1, findings.size(), findings.toString());
        return findings.getFirst();
    }

    @Test
    void namesTheCandidatesThatAgreeInNumber() {
        Finding finding = only("The refund is booked by the tool before the vouchers are sent if it is late.");
        assertEquals(
                "What does “it” stand for: “the refund” or “the tool”?",
                finding.question().orElseThrow().text());
        assertEquals(
                List.of("Say “the refund”", "Say “the tool”"),
                finding.question().orElseThrow().answers().stream()
                        .map(Answer::text)
                        .toList());
    }

    @Test
    void takesANounBehindOfForAPartOfTheName() {
        assertEquals(List.of(), findings("The caller gives the date of birth before it is changed."));
        assertEquals(
                "What does “it” stand for: “the proof of payment” or “the file”?",
                only("The clerk attaches the proof of payment to the file before it is archived.")
                        .question()
                        .orElseThrow()
                        .text());
    }

    @Test
    void weighsSubjectsMoreThanPossessives() {
        assertEquals(
                Severity.WARNING,
                only("The file is kept with the report as soon as it is sent.").severity());
        assertEquals(
                Severity.INFO,
                only("The file is kept with the report and its date.").severity());
    }

    @Test
    void takesWhatIsJoinedAsOneCandidate() {
        assertEquals(List.of(), findings("The lead must invite writers and readers and note their answers."));
    }

    @Test
    void leavesASecondSubjectToTheFirstOne() {
        assertEquals(List.of(), findings("The tool reads the request from the queue, and it sends the answer."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When a report arrives, it must be read.",
                "The reports are read when they arrive.",
                "When a flight is late, it is important to say so.",
                "The traveller sees the fare before he pays."
            })
    void isSilentWhereOneCandidateFits(String sentence) {
        assertEquals(List.of(), findings(sentence));
    }

    @Test
    void asksOfWhichBehindAWholeClause() {
        Finding finding = only("The agent must note the call in the ledger, which helps the auditor.");
        assertEquals(
                "What does “which” stand for: “the call”, “the ledger”, or all that is said before it?",
                finding.question().orElseThrow().text());
    }

    @Test
    void asksWhereNothingWasNamed() {
        Finding finding = only("It sends the answer.");
        assertTrue(finding.message().contains("nothing"));
        assertEquals(Severity.INFO, finding.severity());
    }
}
