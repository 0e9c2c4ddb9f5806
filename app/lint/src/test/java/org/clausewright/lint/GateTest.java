package org.clausewright.lint;

import java.util.List;
import java.util.Optional;
import org.clausewright.spec.Settings;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GateTest {

    private static Finding finding(Severity severity) {
        return new Finding(
                "some-rule",
                severity,
                SpecPath.of("spec.md"),
                TextSpan.at(0),
                Optional.empty(),
                Optional.empty(),
                "",
                "It is so.",
                Optional.empty(),
                List.of(),
                Finding.State.OPEN);
    }

    @Test
    void blocksFromItsSeverityOn() {
        List<Finding> findings = List.of(finding(Severity.INFO), finding(Severity.WARNING));
        assertTrue(Gate.of(Settings.DEFAULT).isOpen(findings));
        assertFalse(Gate.at(Severity.WARNING).isOpen(findings));
        assertEquals(2, Gate.at(Severity.INFO).blocking(findings).size());
        assertTrue(Gate.never().isOpen(findings));
    }

    @Test
    void letsPassWhatWasKept() {
        assertTrue(
                Gate.at(Severity.ERROR).isOpen(List.of(finding(Severity.ERROR).withState(Finding.State.KEPT))));
    }
}
