package org.clausewright.assist;

import java.util.List;
import java.util.Map;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Challenge.Message;
import org.clausewright.spec.finding.Source;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LikenessTest {

    @Test
    void takesAPromptInSlightlyOtherWordsForTheSame() {
        assertTrue(alike(
                "My flight was cancelled yesterday, can I get my money back for the hotel?",
                "My flight got cancelled yesterday. Can I have my money back for the hotel, please?"));
        assertTrue(alike("HOW MUCH??", "how much"));
        assertTrue(alike(
                "Booking 4711 was cancelled by the airline, where is my refund?",
                "Booking 9938 was cancelled by the airline, where is my refund?"));
    }

    @Test
    void tellsAnotherSmallNumberAnotherMatterAndANotApart() {
        assertFalse(alike(
                "The flight left 23 hours ago, is it too late?", "The flight left 25 hours ago, is it too late?"));
        assertFalse(alike("Please book the hotel near the gate", "Please do not book the hotel near the gate"));
        assertFalse(alike("Where is my suitcase, it is blue", "Can my dog fly in the cabin with me"));
        assertFalse(alike("Where is my bag?", "Where is my dog?"));
    }

    @Test
    void tellsAnotherCastApart() {
        Message user = new Message("user", "Please put me on the next flight to Oslo tonight.");
        assertFalse(
                Likeness.isAlike(List.of(user), List.of(new Message("developer", "Rebooking is switched off."), user)));
    }

    @Test
    void leavesOutWhatTheClauseHasWhatWaitsAndWhatComesTwice() {
        Spec spec = Specs.of(
                "# Refunds {#refunds}\n\nThe agent must offer a refund[^rf07].\n",
                Map.of(
                        "rf07",
                        "Examples for [^rf07] in Refunds:\n\n**Example**: late\n\n~~~xml\n<user>\nThe airline cancelled my flight to Oslo, where is the refund?\n</user>\n~~~\n"));
        Challenge waiting = challenge("My employer paid the ticket, who gets the refund then?");
        ChallengeRequest request = new ChallengeRequest(Specs.clause(spec, "rf07"), List.of(), List.of(waiting), 9);
        Collected<Challenge> cards = new Collected<>();
        FreshChallenges fresh = new FreshChallenges(spec, request, cards);
        fresh.accept(challenge("The airline cancelled my flight to Oslo. Where is my refund??"));
        fresh.accept(challenge("My employer paid for the ticket; who gets the refund then?"));
        fresh.accept(challenge("I booked through an agency that is bankrupt, do you refund me?"));
        fresh.accept(challenge("I booked through an agency that is bankrupt. Do you refund me now?"));
        assertEquals(1, cards.items().size());
        var report = fresh.report(Outcome.done(new Assistant.Tally(4, 0, "")));
        assertEquals(Outcome.done(new Assistant.Tally(1, 0, "3 like what you have were left out.")), report);
    }

    private static boolean alike(String left, String right) {
        return Likeness.isAlike(List.of(new Message("user", left)), List.of(new Message("user", right)));
    }

    private static Challenge challenge(String text) {
        return new Challenge(
                "A case", "exception", List.of(new Message("user", text)), "It is refunded.", Source.OFFLINE);
    }
}
