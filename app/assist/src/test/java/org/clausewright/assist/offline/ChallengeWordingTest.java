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
    void asksForWhatIsAnothers() {
        String said = said("The assistant must never reveal the locker of a member to another person[^an01].", "an01");
        assertTrue(said.contains("Could you reveal the locker of my neighbour to me?"), said);
    }

    @Test
    void leavesPeopleWhoAreCountedAsTheyAre() {
        String said = said("Crates must be lifted by two people[^pe01].", "pe01");
        assertTrue(said.contains("Do crates really have to be lifted by two people?"), said);
    }

    @Test
    void readsADutyOfNobodysAsNone() {
        String said = said("Nobody has to reserve a desk in advance[^nb01].", "nb01");
        assertTrue(said.contains("Do I have to reserve a desk in advance?"), said);
        assertFalse(said.contains("I'm sorry, that isn't possible."), said);
    }

    @Test
    void readsADutyToDoNoSuchThingAsABan() {
        String said = said("Lifts must carry no parcels[^no01].", "no01");
        assertTrue(said.contains("Can lifts carry parcels?"), said);
    }

    @Test
    void takesAMeasureForNoAge() {
        String said = said("A crate over 40 kg is a heavy crate[^kg01].", "kg01");
        assertFalse(said.contains("I'm 39"), said);
    }

    @Test
    void asksASecondTimeForWhatIsAllowedOnce() {
        String said = said("Members may repeat a course once[^oc01].", "oc01");
        assertTrue(said.contains("I've done that once already. Can I repeat a course a second time?"), said);
    }

    @Test
    void tellsWhatHasHappenedInTheCase() {
        String said = said("Loan slips must be deleted when an item comes back[^ev01].", "ev01");
        assertTrue(said.contains("This item has come back."), said);
    }

    @Test
    void givesTheFactBehindWhatItPointsTo() {
        String said = said("The assistant must not offer a rebate before a manager has approved it[^be01].", "be01");
        assertTrue(said.contains("Could you offer a rebate? A manager has not yet approved it."), said);
    }

    @Test
    void writesNothingWithASignOfAWrongReading() {
        assertFalse(Plausible.isSaid("Could you list the topics that you covers?"));
        assertFalse(Plausible.isSaid("Do rooms really hold no more than eight me?"));
        assertFalse(Plausible.isSaid("I own my flat can."));
        assertFalse(Plausible.isSaid("Could you find out whether I'm  a member?"));
        assertFalse(Plausible.isSaid("Can an answers be used?"));
        assertFalse(Plausible.isSaid("Do I really have to pay for nothing?"));
        assertTrue(Plausible.isSaid("Could you tell me whether the class is full?"));
        assertTrue(Plausible.isSaid(
                "I have six loans, but this is one of them. Could you renew it unless someone waits?"));
    }

    @Test
    void leavesOutWhatPointsToAnotherSentence() {
        assertEquals(
                List.of(),
                challenges(
                        "The gates close at 20:00; the assistant should announce this fifteen minutes before[^po01].",
                        "po01"));
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
