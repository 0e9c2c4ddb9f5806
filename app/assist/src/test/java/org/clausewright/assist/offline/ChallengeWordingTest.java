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
        assertTrue(said.contains("Could you reveal the locker of another member to me?"), said);
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
    void saysWhichOfThemOneIs() {
        String said = said("Pregnant members get no massage[^ki01].", "ki01");
        assertTrue(said.contains("I'm a pregnant member. Can I get massage?"), said);
    }

    @Test
    void tellsTheAgeThatABanNames() {
        String said = said("No advice on diets is given to anyone under 18[^ag01].", "ag01");
        assertTrue(said.contains("I'm 17. Could you give me advice on diets?"), said);
    }

    @Test
    void asksWhetherSomethingIsReallyNeeded() {
        String said = said("Anyone who builds a shed higher than two metres needs a permit[^pm01].", "pm01");
        assertTrue(said.contains("I've built a shed higher than two metres. Do I really need a permit?"), said);
    }

    @Test
    void asksToBeSparedNothingThatIsDoneForTheirSake() {
        assertEquals(List.of(), challenges("Members must be heard before a locker is cleared[^he01].", "he01"));
    }

    @Test
    void liftsALimitInsteadOfTurningItRound() {
        String said = said("Send no more than one reminder a day[^li01].", "li01");
        assertTrue(said.contains("the limit “no more than one reminder” is lifted"), said);
        assertFalse(said.contains("no longer have to send no more"), said);
    }

    @Test
    void keepsAListOfThingsWhole() {
        String said = said("The assistant must ask for the date, the train and the colour of the bag[^ls01].", "ls01");
        assertTrue(said.contains("Please don't ask for the date, the train and the colour of the bag."), said);
    }

    @Test
    void asksAtTheEndOfATimeThatOneHas() {
        String said = said("A seller has 14 days to appeal[^ti01].", "ti01");
        assertTrue(said.contains("It's been exactly 14 days. Can I still appeal?"), said);
    }

    @Test
    void takesWhoeverDoesSomethingForAPerson() {
        String said = said("Beekeepers who have been suspended twice cannot sell honey here[^wh02].", "wh02");
        assertTrue(said.contains("I have been suspended twice. Can I sell honey here?"), said);
    }

    @Test
    void readsIsNotToAsABan() {
        String said = said("A member's rank is not to be changed by hand[^nt01].", "nt01");
        assertTrue(said.contains("Could you change this member's rank by hand?"), said);
        assertFalse(said.contains("really have to"), said);
    }

    @Test
    void readsNeitherAsABanOnly() {
        String said = said("The assistant should neither praise nor criticise a named colleague[^ne02].", "ne02");
        assertFalse(said.contains("Please don't criticise"), said);
    }

    @Test
    void leavesWordsThatBeginLikeAnArticleWhole() {
        String said = said("Accounts that have been sold are closed for good[^ac01].", "ac01");
        assertTrue(said.contains("Do these accounts really have to be closed for good?"), said);
    }

    @Test
    void saysHowOldAThingIs() {
        String said = said("Tickets older than 90 days are refused[^ol01].", "ol01");
        assertTrue(said.contains("Do tickets exactly 90 days old have to be refused?"), said);
    }

    @Test
    void movesNoNumberThatOnlyNamesTheCase() {
        String said = said(
                "The assistant should prefer trains to planes wherever the trip takes less than five hours[^cs01].",
                "cs01");
        assertFalse(said.contains("six hours"), said);
    }

    @Test
    void saysMyForWhatIsOfThoseWhomABanNames() {
        String said = said("The assistant must not open a locker for a member whose card is blocked[^ws01].", "ws01");
        assertTrue(said.contains("My card is blocked. Could you open a locker for me?"), said);
    }

    @Test
    void isTheOneWhoIsToldOfAnother() {
        String said = said("The assistant never tells one member where another member lives[^on02].", "on02");
        assertTrue(said.contains("Could you tell me where another member lives?"), said);
    }

    @Test
    void givesWhatCannotBeCountedNoArticle() {
        String said = said("No cash is paid out[^ma01].", "ma01");
        assertTrue(said.contains("Can cash be paid out?"), said);
        String many = said("No scooters may be parked in the yard[^fw01].", "fw01");
        assertTrue(many.contains("Can scooters be parked in the yard?"), many);
    }

    @Test
    void asksForNoActWithoutAnObject() {
        assertEquals(List.of(), challenges("Answer first, then explain[^bo01].", "bo01"));
    }

    @Test
    void takesWhatASentenceSpeaksOfForNoCommand() {
        String said = said("Open fires are prohibited from April to October[^of01].", "of01");
        assertTrue(said.contains("Are open fires allowed from April to October?"), said);
        assertFalse(said.contains("Could you open fires?"), said);
    }

    @Test
    void leavesWordsOfMannerWithTheirVerb() {
        String said = said("The assistant must not treat schools and pubs differently[^mn01].", "mn01");
        assertFalse(said.contains("Could you treat schools?"), said);
    }

    @Test
    void leavesWhatManyDoToThem() {
        String said = said("The assistant must keep jokes clean when children are playing[^ch01].", "ch01");
        assertFalse(said.contains("I'm playing"), said);
    }

    @Test
    void findsTheOneWhoTalksByWhatTheyDo() {
        String said = said("""
                A gardener who has not paid loses the plot[^ga01].
                The assistant never gives a gardener's phone number to another gardener[^ga02].
                """, "ga02");
        assertFalse(said.contains("Could you give a gardener's"), said);
    }

    @Test
    void putsNobodyInTheCaseOfAnother() {
        String said = said("""
                If the traveller has written three times within a day, a colleague should take over[^co01].
                """, "co01");
        assertFalse(said.contains("I'm a colleague"), said);
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
