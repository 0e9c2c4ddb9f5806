package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SensePairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A junior is a skipper under 16. | In this document, junior means any skipper younger than 18.",
                "A heavy anchor is an anchor that weighs 40 kg or more. | An anchor over 60 kg is a heavy anchor.",
                "A berth is urgent when the boat leaks. | Urgent berths are those asked for by radio.",
                "\"Write-off\" means that mending costs more than the boat. | A boat is a write-off when its keel is broken.",
                "Charterers are people who rent a boat. | A charterer is anyone who signs the log.",
                "A late boat is a boat that is not back ten days after its term. | A boat counts as late from the day after its term."
            })
    void findsATermThatIsDefinedTwice(String one, String other) {
        Conflict found = terms(one, other).getFirst();
        assertEquals("term-defined-twice", found.kind());
        assertTrue(ConflictFinder.isSure(found), () -> "score " + found.score());
        assertEquals(one, found.left().quote());
        assertEquals(other, found.right().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A crew is a group of five people or more. | A crew of three pays the small fee.",
                "A skipper is a person of eighteen or over. | A sixteen-year-old skipper may leave the harbour.",
                "A night watch is the time from 21:00 to 05:00. | During the night watch, which runs from 22:00 to 04:00, no bell is rung.",
                "A berth holder is a person who has a signed contract. | A berth holder without a contract pays by the day.",
                "A fault is an event that stops more than one pump. | Faults that stop a single pump are mended at once.",
                "A nudge is a question that does not state a result. | A nudge gives the result of the next step."
            })
    void findsAUseThatTheDefinitionShutsOut(String definition, String use) {
        Conflict found = terms(definition, use).getFirst();
        assertEquals("used-against-definition", found.kind());
        assertTrue(ConflictFinder.isSure(found), () -> "score " + found.score());
        assertEquals(use, found.right().quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A junior is a skipper under 16. | Junior means any skipper younger than 16.",
                "A crew is a group of five people or more. | A crew of seven pays the large fee.",
                "A skipper is a person of eighteen or over. | A skipper may bring two dogs.",
                "A berth holder is a person who has a contract. | A berth holder pays without a contract fee.",
                "A berth holder is a person who has a contract. | Visitors without a contract pay by the day.",
                "A boat is late when it is not back by six. | A boat is clean when its deck has been washed."
            })
    void leavesWhatGoesTogether(String one, String other) {
        assertEquals(List.of(), terms(one, other));
    }

    private static List<Conflict> terms(String left, String right) {
        Spec spec = Specs.of(
                "# Left {#left authority=user}\n\n" + left + "\n\n# Right {#right authority=user}\n\n" + right + "\n");
        return new ConflictFinder(spec)
                .find(Optional.empty(), 10).stream()
                        .filter(conflict -> List.of("term-defined-twice", "used-against-definition")
                                .contains(conflict.kind()))
                        .toList();
    }
}
