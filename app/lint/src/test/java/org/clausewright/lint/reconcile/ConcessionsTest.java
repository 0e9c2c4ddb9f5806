package org.clausewright.lint.reconcile;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ConcessionsTest {

    private static List<String> rewordings(String sentence, String other) {
        return new Concessions(sentence, other, Optional.empty()).rewordings();
    }

    private static List<String> exceptions(String sentence, String other, String section) {
        return new Concessions(sentence, other, Optional.of(section)).exceptions();
    }

    @Test
    void makesADutyADefaultWhereTheOtherForbidsIt() {
        assertEquals(
                List.of("The agent should name the price[^pr01]."),
                rewordings("The agent must name the price[^pr01].", "It must not name a price."));
    }

    @Test
    void takesTheStrengthOfTheOtherOne() {
        assertEquals(
                List.of("Agents must answer."), rewordings("Agents should answer.", "Agents must answer at once."));
    }

    @Test
    void takesTheBoundOfTheOtherOne() {
        assertEquals(
                List.of("It must answer within two hours[^a1]."),
                rewordings("It must answer within 24 hours[^a1].", "It must reply in two hours."));
    }

    @Test
    void leavesALinksTargetAlone() {
        assertEquals(List.of(), rewordings("See [the rule](#must) here.", "It must not."));
    }

    @Test
    void proposesNothingWhereTheTwoAreOfOneStrength() {
        assertEquals(List.of(), rewordings("The agent must answer.", "The agent must wait."));
    }

    @Test
    void putsAnExceptionBeforeTheTagAndTheStop() {
        assertEquals(
                "The agent must name the price, except where the fare is negotiated[^pr01].",
                exceptions(
                                "The agent must name the price[^pr01].",
                                "If the fare is negotiated, it must not.",
                                "secrets")
                        .getFirst());
    }

    @Test
    void namesTheOthersSectionWhereItHasNoCondition() {
        assertEquals(
                "It must answer, except where [?](#secrets) asks for something else.",
                exceptions("It must answer.", "It must not tell.", "secrets").getFirst());
    }

    @Test
    void linksOnlyOnce() {
        Concessions linked = new Concessions("It must, see [?](#tone).", "", Optional.of("tone"));
        assertEquals(Optional.empty(), linked.crossLink());
        assertEquals(
                Optional.of("It must[^a1]. See also [?](#tone)."),
                new Concessions("It must[^a1].", "", Optional.of("tone")).crossLink());
    }
}
