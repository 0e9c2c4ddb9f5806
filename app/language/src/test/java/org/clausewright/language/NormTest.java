package org.clausewright.language;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class NormTest {

    @Test
    void saysWhoMustDoWhatWhenAndWhenNot() {
        List<Norm> norms = Sentence.of("If an order is late, the agent must refund it, unless it was gratis.")
                .norms();
        assertEquals(1, norms.size());
        assertEquals("agent", norms.getFirst().who());
        assertEquals(List.of("refund"), norms.getFirst().act());
        assertEquals(List.of("order", "lat"), norms.getFirst().condition());
        assertEquals(List.of("gratis"), norms.getFirst().exception());
    }

    /// A sentence of ten thousand duties and as many cases would otherwise hold a hundred million words.
    @Test
    void sharesTheWordsOfTheCasesAmongTheNormsOfASentence() {
        List<Norm> norms = Sentence.of("If it is late, the agent must refund the fare and must apologise.")
                .norms();
        assertEquals(2, norms.size());
        assertSame(norms.getFirst().condition(), norms.getLast().condition());
        assertSame(norms.getFirst().exception(), norms.getLast().exception());
    }

    @Test
    void isFoundOnceForASentence() {
        Sentence sentence = Sentence.of("The agent must refund the fare.");
        assertSame(sentence.norms(), sentence.norms());
        assertSame(sentence.acts(), sentence.acts());
    }

    @Test
    void quotesItsPartsToTheLetter() {
        Sentence sentence = Sentence.at(100, "If an order is late, the agent must refund it, unless it was gratis.");
        Norm.Places places = sentence.norms().getFirst().places();
        assertEquals("the agent", sentence.text(places.actor().orElseThrow()));
        assertEquals("refund it", sentence.text(places.act().orElseThrow()));
        assertEquals("If an order is late", sentence.text(places.condition().orElseThrow()));
        assertEquals("unless it was gratis", sentence.text(places.exception().orElseThrow()));
    }

    @Test
    void namesNobodyForAPassive() {
        Norm norm =
                Sentence.of("For a minor, the fare must be refunded.").norms().getFirst();
        assertEquals(Optional.empty(), norm.places().actor());
        assertEquals(
                "For a minor",
                "For a minor, the fare must be refunded."
                        .substring(0, norm.places().condition().orElseThrow().end()));
    }

    @Test
    void readsACommandAndAStatementWithoutAModal() {
        Sentence command = Sentence.of("Answer in the language of the question.");
        Norm norm = Norm.stated(command).getFirst();
        assertEquals(Modality.DEFAULT, norm.modality());
        assertEquals(
                "Answer in the language of the question",
                command.text(norm.places().act().orElseThrow()));
        assertEquals(
                List.of("agent"),
                List.of(Norm.stated(Sentence.of("The agent names the refund."))
                        .getFirst()
                        .who()));
        assertEquals(List.of(), Norm.stated(Sentence.of("A blue sky over Dover.")));
    }

    /// Ten times the words may take some thirty times as long at most, which a quadratic reader exceeds by far.
    @Test
    void staysLinearInSentencesWithoutEnd() {
        for (String piece : List.of(
                "the agent must answer and ",
                "agents who may leave must stay ",
                "if it rains unless it snows even if ",
                "because agents must wait so that ",
                "the big old red ",
                "a and b or ",
                "is to ",
                "never, always, ",
                "no one of the ")) {
            long small = nanos(piece.repeat(2_000));
            long large = nanos(piece.repeat(20_000));
            assertTrue(large < 30 * Math.max(small, 20_000_000), () -> piece + small + " " + large);
        }
    }

    private static long nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Sentence sentence = Sentence.of(text);
            sentence.norms();
            Norm.stated(sentence);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
