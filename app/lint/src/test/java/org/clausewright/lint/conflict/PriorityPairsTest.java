package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PriorityPairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Whatever the brochure says, punctuality comes first. | The dignity of the passenger overrides every other rule.",
                "Above all else, the ferry leaves on time. | Safety on board has priority over everything.",
                "No rule of this handbook may override the wishes of the family. | The budget trumps all other considerations.",
                "These rules prevail over any other instruction. | The captain's orders outrank all rules.",
                "If another handbook says otherwise, follow this one. | The pilot's orders have priority over all handbooks.",
                "Speed is more important than anything else. | Accuracy is paramount.",
                "A reservation takes precedence over a renewal. | Renewals come before reservations."
            })
    void holdsRulesThatClaimToWinAgainstEachOther(String left, String right) {
        Conflict found = rivals(left, right).getFirst();
        assertTrue(ConflictFinder.isSure(found), () -> "score " + found.score());
        assertEquals(left, found.left().quote());
        assertEquals(right, found.right().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Safety comes first. | The safety of the crew overrides every other rule.",
                "Safety comes first. | After safety, comfort takes precedence over everything else.",
                "The greeting comes first, then the weather. | Honesty overrides every other rule.",
                "A reservation takes precedence over a renewal. | A renewal takes precedence over a walk-in.",
                "Speed does not take precedence over anything. | Honesty overrides every other rule.",
                "Between two maps of one coast, the newer one wins. | Honesty overrides every other rule.",
                "Instructions of a higher level override all others. | Honesty overrides every other rule."
            })
    void letsClaimsStandThatGoTogether(String left, String right) {
        assertEquals(List.of(), rivals(left, right));
    }

    @Test
    void namesWhatEachPutsFirst() {
        Conflict found = rivals("Punctuality comes first.", "Dignity overrides every other rule.")
                .getFirst();
        assertEquals(
                "Take a case in which not both can be had. One passage puts this first: \"Punctuality\"; the other this:"
                        + " \"Dignity\".",
                found.scenario());
    }

    @Test
    void relatedPairsQuoteSentencesAndNoHeadings() {
        Spec spec = Specs.of(
                "# Boats {#boats}\n\n## Hire of boats {#hire}\n\nA boat is hired for a day.\n\n"
                        + "## Repair of boats {#repair}\n\n## Return of boats {#return}\n\nThe hired boat comes back by six.\n");
        List<Conflict> found = new ConflictFinder(spec).find(Optional.empty(), 50);
        for (Conflict conflict : found) {
            assertFalse(conflict.left().quote().contains(" of boats"), conflict.left()::quote);
            assertFalse(conflict.right().quote().contains(" of boats"), conflict.right()::quote);
        }
        assertEquals(
                List.of("Both passages speak of \"boat\", so one case may fall under both."),
                found.stream().map(Conflict::scenario).toList());
    }

    @Test
    void saysNothingOfATextInAnotherLanguage() {
        Spec spec =
                Specs.of("# Boote {#boote}\n\nDas Boot wird am Abend von den Gästen zurück zum Steg gebracht und dort"
                        + " mit zwei Leinen festgemacht, damit der Wind es nachts nicht lostreibt.\n\n# Stege {#stege}\n\n"
                        + "Niemand bringt das Boot nach Einbruch der Nacht zum Steg, weil dort keine Lampen brennen und das"
                        + " Wasser dann kaum zu sehen ist.\n");
        assertEquals(List.of(), new ConflictFinder(spec).find(Optional.empty(), 50));
    }

    private static List<Conflict> rivals(String left, String right) {
        Spec spec = Specs.of(
                "# Left {#left authority=user}\n\n" + left + "\n\n# Right {#right authority=user}\n\n" + right + "\n");
        return new ConflictFinder(spec)
                .find(Optional.empty(), 10).stream()
                        .filter(conflict -> conflict.kind().equals(PriorityPairs.KIND))
                        .toList();
    }
}
