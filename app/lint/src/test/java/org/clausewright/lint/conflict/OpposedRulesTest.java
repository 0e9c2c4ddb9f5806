package org.clausewright.lint.conflict;

import java.util.List;
import java.util.Optional;
import org.clausewright.lint.Specs;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Pairs of rules that cannot both be followed, and pairs that look like them.
class OpposedRulesTest {

    /// So that no word of a pair is common.
    private static final String OTHERS = """
            The harbour master keeps the tide tables[^zz01]. Ropes hang in the shed[^zz02]. Members paint the fence in
            spring[^zz03]. Visitors may look at the museum ship[^zz04]. Lanterns must burn at night[^zz05].
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // several acts
                "The skipper checks the sails and writes the crew list. | The skipper must not write a crew list.",
                "A flag is hoisted once and is not lowered. | The flag is lowered at dusk.",
                // quantities
                "The gate opens at 7:15. | The gate is opened at 8:00 sharp.",
                "The hull is scrubbed once a week. | The hull is cleaned every day.",
                "A pilot's certificate is required from the third voyage. | Pilots hand in a certificate on the first voyage.",
                "A berth costs 20 euros. | A berth costs 25 euros.",
                "Wages are paid on the last day of the month. | The club pays the wages on the 10th of each month.",
                // manner
                "The office answers every claim in writing. | Claims are answered by telephone.",
                "Depths are written in words. | Write depths in figures.",
                "The crew addresses a guest by his first name. | A guest is addressed with the family name.",
                "Repairs are reported before they begin. | Repairs are reported afterwards.",
                // what comes first
                "Voyages of more than 30 miles need the consent of the harbour master. | Members may make voyages of up to 50 miles without asking anybody.",
                "Parties of more than ten people must book in advance. | The pier accepts parties of up to fifteen people without a booking.",
                "Before it tows a yacht, the tug waits for the consent of the owner. | The tug tows a yacht at once.",
                "A fine is paid only after the matter has been examined. | The club pays fines without looking into the matter.",
                // who alone
                "Logs are closed by officers alone. | The cook closes the log.",
                "Only the pilot steers the ferry. | The cook steers the ferry on Sundays.",
                // what somebody else is let do, or kept from
                "Let passengers steer the tug. | Passengers must not steer the tug.",
                "The mate must not keep sailors from fishing. | Sailors must not fish.",
                "Do not allow guests to feed the gulls. | Guests may feed the gulls.",
                // said of a thing
                "Jokes are fine at the helm. | The skipper must not joke at the helm.",
                "Guests are welcome at any hour. | No guest is admitted at night.",
                // only in some cases, and in all
                "Tell the owner about every scratch. | The owner is told of a scratch only if it is deep.",
                // the same act in other words
                "Smoking is forbidden on the whole pier. | Sailors who smoke may do so at the end of the pier.",
                "Do not ask sailors how old they are. | Before a voyage, ask sailors for their age.",
                "Children pay no mooring fee. | Collect the mooring fee from every visitor.",
                "Always reply to the pilot in English. | Answer the pilot in the language of his port.",
                "The purser must include the tip in the fare. | The purser must exclude the tip from the fare.",
                "No one repaints the hull. | Members may repaint the hull in spring.",
                // covered by the other
                "Sailors do not accept coins. | If a guest has no card, the sailors take the fare in coins."
            })
    void areReported(String left, String right) {
        assertEquals(1, reported(left, right).size(), () -> left + " " + right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voyages of more than 30 miles need the consent of the harbour master. | Members may make voyages of up to 20 miles without asking anybody.",
                "The office answers every claim in writing. | The office must not answer a claim by telephone.",
                "Members may borrow five charts. | Guests may borrow two charts.",
                "The gate opens at 7:15. | The office opens at 8:00.",
                "The hull is scrubbed once a week. | The deck is scrubbed every day.",
                "Do not tow a yacht without the consent of the owner. | Once the owner has agreed, the yacht is towed.",
                "Keep the section \"Tides\" in the handbook. | Delete the section \"Thanks\" in the handbook.",
                "A mast should be mended once the wood is dry. | You should not mend a mast until the wood is dry.",
                "The clerk seals the letter and asks for a name. | A letter without a name is sealed after two days.",
                "A line must not exceed 40 metres. | An anchor chain must not exceed 60 metres.",
                "For a letter in another language, answer in English. | Answer in the language of the letter.",
                "Open a file for every wreck. | A file is closed after 14 days without news.",
                "Open a file for every wreck. | Files are closed by officers alone.",
                "Open a file for every wreck. | Do not open a second file for a wreck.",
                "Let guests board the ferry at noon. | Guests must not board the tug.",
                "Let the owner know the fare. | The owner must not know the wages.",
                "Only the pilot steers the ferry. | The pilot steers the ferry by day.",
                "The owner is told of a scratch only if it is deep. | Tell the owner about every fare.",
                "Nobody extends a lease twice. | No lease can be extended."
            })
    void lookAlikesAreNot(String left, String right) {
        assertEquals(List.of(), reported(left, right));
    }

    private static List<Conflict> reported(String left, String right) {
        Spec spec = Specs.of("# Harbour {#harbour}\n\n" + OTHERS + "\n# Left {#left}\n\n" + tagged(left, "aa01")
                + "\n\n# Right {#right}\n\n" + tagged(right, "aa02") + "\n");
        return new ConflictFinder(spec)
                .find(Optional.empty(), 50).stream()
                        .filter(ConflictFinder::isSure)
                        .toList();
    }

    private static String tagged(String rule, String id) {
        return rule.substring(0, rule.length() - 1) + "[^" + id + "].";
    }
}
