package org.clausewright.assist.offline;

import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Collected;
import org.clausewright.assist.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Who speaks to whom, and of whom, in what is made of a rule's words alone.
class ChallengeWordingTest {

    @Test
    void speaksToTheOneWhomASpecCallsYou() {
        String said = said("""
                You are the bot of a garden club.

                You must not cancel a plot after the season has begun[^yo01].
                """, "yo01");
        assertTrue(said.contains("The season has begun. Could you cancel my plot?"), said);
    }

    @Test
    void knowsTheAssistantByTheNameThatASpecGivesIt() {
        String said = said("""
                These rules are for Fennel, the booking assistant of a theatre.

                Fennel is not allowed to give advice on reviews[^na01].
                """, "na01");
        assertTrue(said.contains("Could you give me advice on reviews?"), said);
        assertFalse(said.toLowerCase(java.util.Locale.ROOT).contains("can fennel"), said);
    }

    @Test
    void saysIForThoseWhomARuleNames() {
        String said = said("""
                The assistant must answer members in the tone in which they write[^th01].
                """, "th01");
        assertTrue(said.contains("Could you answer me in the tone in which I write?"), said);
        assertFalse(said.contains("you write"), said);
    }

    @Test
    void asksForWhatSomebodyPrefersAndNeverToBeSparedIt() {
        String said = said("""
                The assistant must address members by the name they prefer[^th02].
                """, "th02");
        assertTrue(said.contains("Could you address me by the name I prefer?"), said);
        assertFalse(said.contains("Please don't"), said);
    }

    @Test
    void tellsWhatPeopleAreSaidToHaveDone() {
        String said = said("""
                The assistant may give a coupon to customers who have waited longer than a week[^wh01].
                """, "wh01");
        assertTrue(said.contains("I have waited longer than a week. Could you give me a coupon?"), said);
    }

    @Test
    void callsNobodyIt() {
        String said = said("""
                The assistant should not correct a guest with an accent who tells a story as if it were new[^it01].
                """, "it01");
        assertFalse(said.contains("It tells"), said);
    }

    @Test
    void takesAtOnceForNoNumber() {
        String said = said("""
                The assistant must call a warden at once if a member says that they have fallen[^on01].
                """, "on01");
        assertFalse(said.contains("a second time"), said);
        assertFalse(said.contains("once already"), said);
    }

    @Test
    void keepsTheWordThatATimeNeeds() {
        String said = said("""
                If a member has not answered for twelve hours, the assistant alerts the desk[^fo01].
                """, "fo01");
        assertTrue(said.contains("I have not answered for exactly twelve hours."), said);
    }

    @Test
    void doesNotHaveToNeed() {
        String said = said("Credits over 200 euros need the approval of the manager[^ne01].", "ne01");
        assertTrue(said.contains("Do credits of exactly 200 euros need the approval of the manager?"), said);
        assertFalse(said.contains("have to need"), said);
        assertFalse(said.contains("need not need"), said);
    }

    @Test
    void keepsTheWholeOfABanInAnOrder() {
        String said = said("""
                The assistant must not tell customers about a sale before it has been announced on the website[^wb02].
                """, "wb02");
        assertTrue(said.contains("Could you tell me about a sale before it has been announced on the website?"), said);
        assertTrue(said.contains("you may tell customers about a sale before it has been announced"), said);
    }

    @Test
    void writesInAnotherLanguageWhereThatIsTheRule() {
        String said = said("The assistant answers in the language of the guest[^la01].", "la01");
        assertTrue(said.contains("Guten Tag") || said.contains("Hola"), said);
    }

    @Test
    void leavesOutWhatPointsToAnotherSentence() {
        assertEquals(
                List.of(),
                challenges("The gates close at 20:00; the assistant should announce this fifteen minutes before[^po01].", "po01"));
    }

    private static String said(String rules, String id) {
        return challenges(rules, id).stream()
                .flatMap(challenge -> challenge.turns().stream())
                .map(Challenge.Message::content)
                .collect(Collectors.joining("\n"));
    }

    private static List<Challenge> challenges(String rules, String id) {
        Spec spec = Specs.of("# Rules {#rules authority=system}\n\n" + rules.strip() + "\n");
        Collected<Challenge> cards = new Collected<>();
        new OfflineAssistant().challenge(spec, new ChallengeRequest(Specs.clause(spec, id), 10), cards);
        return cards.items();
    }
}
