package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SwallowedRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nets must be dried, except on Mondays, on feast days and at all other times. | except on Mondays, on feast days and at all other times",
                "Visitors pay a fee unless they come by foot, by boat or in any other way. | unless they come by foot, by boat or in any other way",
                "Lamps are lit in each cabin, except for cabins inside or outside. | except for cabins inside or outside",
                "The harbour charges nobody, save for owners, crews and anybody else. | save for owners, crews and anybody else"
            })
    void findsAnExceptionThatCoversAll(String rule, String exception) {
        Conflict found = swallowed(rule).getFirst();
        assertTrue(ConflictFinder.isSure(found), () -> "score " + found.score());
        assertEquals(exception, found.right().quote());
        assertTrue(rule.startsWith(found.left().quote()), found.left()::quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nets must be dried, except on Mondays and on feast days.",
                "Letters must not be opened, except by the addressee or any other approved reader.",
                "Visitors pay a fee unless they are members.",
                "Lamps are lit in each cabin, except for the cabin of the captain.",
                "Keys are kept in the safe, unless the keeper has to lend them to somebody who needs them at once."
            })
    void leavesAnExceptionThatCoversSome(String rule) {
        assertEquals(List.of(), swallowed(rule));
    }

    @Test
    void findsAWaiverForEverybodyWhoIsBound() {
        Spec spec = Specs.of(
                "# Deck {#deck authority=user}\n\nSailors must wear a harness.\n\n"
                        + "# Crew {#crew authority=user}\n\nThe duty to wear a harness does not apply to cooks, sailors or guests.\n");
        Conflict found = all(spec).getFirst();
        assertEquals(SwallowedRules.KIND, found.kind());
        assertTrue(ConflictFinder.isSure(found), () -> "score " + found.score());
        Spec some = Specs.of(
                "# Deck {#deck authority=user}\n\nSailors must wear a harness.\n\n"
                        + "# Crew {#crew authority=user}\n\nThe duty to wear a harness does not apply to sailors below deck.\n");
        assertTrue(all(some).stream().noneMatch(each -> each.kind().equals(SwallowedRules.KIND)));
    }

    @Test
    void findsAnExceptionThatTheDefinitionDemands() {
        Spec spec = Specs.of(
                "# Words {#words}\n\n**Passenger**: a person who holds a ticket.\n\n"
                        + "# Fares {#fares authority=user}\n\nA passenger must pay for a seat, unless the passenger holds a ticket.\n");
        Conflict found = all(spec).getFirst();
        assertEquals(SwallowedRules.KIND, found.kind());
        assertEquals(
                "By the definition of \"Passenger\", \"unless the passenger holds a ticket\" is given in every case of"
                        + " the rule.",
                found.scenario());
    }

    private static List<Conflict> swallowed(String rule) {
        return all(Specs.of("# Rule {#rule authority=user}\n\n" + rule + "\n")).stream()
                .filter(conflict -> conflict.kind().equals(SwallowedRules.KIND))
                .toList();
    }

    private static List<Conflict> all(Spec spec) {
        return new ConflictFinder(spec).find(Optional.empty(), 10);
    }
}
