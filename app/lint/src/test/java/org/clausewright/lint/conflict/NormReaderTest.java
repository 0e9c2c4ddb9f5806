package org.clausewright.lint.conflict;

import java.util.List;
import org.clausewright.language.Norm;
import org.clausewright.lint.Specs;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NormReaderTest {

    @Test
    void givesItemsTheRuleOfTheirLeadIn() {
        assertEquals(
                List.of(
                        "The clerk|MUST_NOT|name a price|-|-",
                        "The clerk|MUST_NOT|swear|-|-",
                        "The clerk|MUST_NOT|wave|-|except at children"),
                read("The clerk must not:\n\n- name a price\n- swear;\n- wave, except at children\n"));
    }

    @Test
    void takesWhatATaggedSentenceStatesForARule() {
        assertEquals(List.of(), read("Amounts are written in figures. A card costs 12 euros.\n"));
        assertEquals(
                List.of("-|DEFAULT|Amounts are written in figures|-|-", "A card|DEFAULT|costs 12 euros|-|-"),
                read("Amounts are written in figures[^am01]. A card costs 12 euros[^ca01].\n"));
    }

    @Test
    void passesOverTheNumberOfAParagraph() {
        assertEquals(
                List.of("The clerk|MUST_NOT|name a price|-|-", "The clerk|MUST|count the coins|-|-"),
                read("3.2 The clerk must not name a price.\n\n(b) The clerk must count the coins.\n"));
        assertEquals(List.of("3 clerks|MUST|count the coins|-|-"), read("3 clerks must count the coins.\n"));
    }

    @Test
    void leavesAnItemItsOwnModal() {
        assertEquals(
                List.of(
                        "the clerk|DEFAULT|checks the slip|When paying|-",
                        "the clerk|DEFAULT|counts the coins|When paying|-",
                        "the clerk|MUST_NOT|hurry|When paying|-"),
                read("When paying, the clerk\n\n1. checks the slip;\n2. counts the coins; and\n3. must not hurry.\n"));
    }

    @Test
    void takesAnActThatIsBegunOnIntoTheItems() {
        List<PlacedNorm> norms = NormReader.read(
                Specs.of("# Hall {#hall}\n\nGuests are not allowed to bring:\n\n- pets\n- food of their own\n"));
        assertEquals(List.of("Guests|MUST_NOT|pets|-|-", "Guests|MUST_NOT|food of their own|-|-"), rows(norms));
        assertEquals(List.of("bring", "pet"), norms.getFirst().norm().deed().stems());
    }

    @Test
    void readsNestedListsAndCasesAsItems() {
        assertEquals(
                List.of(
                        "The clerk|SHOULD|greet the guest|-|-",
                        "The clerk|SHOULD|apologise|if the guest is angry|-",
                        "The clerk|SHOULD|offer tea|if the guest is angry|-",
                        "The clerk|SHOULD|close the book|-|-"),
                read(
                        "The clerk should:\n\n1. greet the guest;\n2. if the guest is angry:\n   - apologise\n   - offer tea\n3. close the book.\n"));
    }

    @Test
    void knowsCommandsAndLabelsBeforeAList() {
        assertEquals(List.of("-|MUST_NOT|guess|-|-", "-|MUST_NOT|joke|-|-"), read("Never:\n\n* guess\n* joke\n"));
        assertEquals(List.of("-|MUST_NOT|jargon|-|-"), read("Avoid:\n\n- jargon\n"));
        assertEquals(List.of("-|MUST_NOT|ball games|-|-"), read("Prohibited:\n\n- ball games\n"));
        assertEquals(
                List.of("The clerk|MUST|check the name|-|-", "The clerk|MUST|ask for a code|-|-"),
                read("The clerk must do the following:\n\n- check the name\n- ask for a code\n"));
    }

    @Test
    void takesTheCasesOfARuleForNoRules() {
        assertEquals(
                List.of("The clerk|MAY|refund a ticket|if|-"),
                read("The clerk may refund a ticket if:\n\n- the train is late\n- the seat was broken\n"));
    }

    @Test
    void readsAListThatNothingLeadsInByItself() {
        assertEquals(List.of(), read("The hall has three rooms:\n\n- the bar\n- the stage\n- the office\n"));
        assertEquals(
                List.of("-|DEFAULT|Greet every guest|-|-"),
                read("The clerk must not lie.\n\n# Other {#other}\n\n- Greet every guest.\n")
                        .subList(1, 2));
    }

    @Test
    void readsAHabitOnlyOfWhoHasDuties() {
        assertEquals(
                List.of(
                        "The clerk|MUST|listen|-|-",
                        "Clerks|DEFAULT|answer in one line|-|-",
                        "We|DEFAULT|do not argue|-|-"),
                read("The clerk must listen. Clerks answer in one line. Foxes answer in one line. We do not argue.\n"));
    }

    @Test
    void knowsWhatAPronounStandsFor() {
        List<PlacedNorm> norms = NormReader.read(Specs.of(
                "# Hall {#hall}\n\nStaff notes are secret: the clerk must not read them out. They may keep a copy.\n"));
        assertEquals(
                List.of("read", "out", "staf", "not"),
                norms.getFirst().norm().deed().stems());
        assertEquals("clerk", norms.getLast().norm().deed().doer());
    }

    @Test
    void turnsAPassive() {
        List<PlacedNorm> norms = NormReader.read(
                Specs.of(
                        "# Hall {#hall}\n\nRefunds may be given by mail. The clerk refuses to give refunds. The clerk must listen.\n"));
        assertEquals(
                List.of("giv", "refund", "mail"), norms.getFirst().norm().deed().stems());
        assertTrue(norms.get(1).norm().forbids());
    }

    @Test
    void readsTenThousandItemsInOnePass() {
        List<PlacedNorm> norms = NormReader.read(
                Specs.of("# Hall {#hall}\n\nThe clerk must not:\n\n" + "- name a price\n".repeat(10_000)));
        assertEquals(10_000, norms.size());
        assertTrue(norms.stream().allMatch(norm -> norm.norm().forbids()));
    }

    private static List<String> read(String text) {
        return rows(NormReader.read(Specs.of("# Hall {#hall}\n\n" + text)));
    }

    private static List<String> rows(List<PlacedNorm> norms) {
        return norms.stream().map(NormReaderTest::row).toList();
    }

    private static String row(PlacedNorm placed) {
        Norm norm = placed.norm();
        return String.join(
                "|",
                placed.words(norm.places().actor()).orElse("-"),
                norm.modality().name(),
                placed.words(norm.places().act()).orElse("-"),
                placed.words(norm.places().condition()).orElse("-"),
                placed.words(norm.places().exception()).orElse("-"));
    }
}
