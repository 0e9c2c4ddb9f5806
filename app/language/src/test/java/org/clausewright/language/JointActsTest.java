package org.clausewright.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Sentences that rule more than one act.
class JointActsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The porter must weigh the trunk and label it. | weigh the trunk / label it",
                "The porter lifts the trunk, labels it and informs the guest. | lifts the trunk / labels it / informs the guest",
                "The guard may open, search or close a bag. | open / search / close a bag",
                "The guard must not open or search a bag. | open / search a bag",
                "The guard must open the gate or ring the bell. | open the gate or ring the bell",
                "A key is handed out once and is not replaced. | A key is handed out once / is not replaced",
                "Keys are neither lent nor sold. | Keys are neither lent / sold",
                "The porter opens the trunk and then locks it. | opens the trunk / locks it",
                "The cook must buy bread and butter. | buy bread and butter",
                "The porter may carry a trunk, but takes no money for it. | carry a trunk / takes no money for it"
            })
    void areTakenApart(String text, String acts) {
        Sentence sentence = Sentence.of(text);
        assertEquals(
                acts,
                norms(sentence).stream()
                        .flatMap(norm -> norm.acts(sentence).stream())
                        .map(norm -> sentence.text(norm.places().act().orElseThrow()))
                        .collect(Collectors.joining(" / ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Keys are neither lent nor sold. | lend true, sel true",
                "A key is handed out once and is not replaced. | hand false, replac true",
                "The porter does not open or move a trunk. | open true, mov true",
                "The porter may carry a trunk, but takes no money for it. | carry false, tak true"
            })
    void keepTheirDenials(String text, String denied) {
        Sentence sentence = Sentence.of(text);
        assertEquals(
                denied,
                norms(sentence).stream()
                        .flatMap(norm -> norm.acts(sentence).stream())
                        .map(norm -> norm.deed().stems().getFirst() + " "
                                + norm.deed().denied())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cellar is locked at dusk; nobody may enter it. | enter it / The cellar is locked at dusk",
                "Guests pay at the desk, and the porter opens the gate. | pay at the desk / opens the gate",
                "Guests may bring a dog, and the porter gives it water. | bring a dog / gives it water"
            })
    void eachClauseRulesByItself(String text, String acts) {
        Sentence sentence = Sentence.of(text);
        assertEquals(
                acts,
                norms(sentence).stream()
                        .map(norm -> sentence.text(norm.places().act().orElseThrow()))
                        .collect(Collectors.joining(" / ")));
    }

    private static List<Norm> norms(Sentence sentence) {
        return Stream.concat(sentence.norms().stream(), Norm.stated(sentence).stream())
                .toList();
    }
}
