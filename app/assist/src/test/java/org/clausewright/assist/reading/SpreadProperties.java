package org.clausewright.assist.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clausewright.spec.text.TextSpan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpreadProperties {

    @Property
    void doesNotDependOnTheOrderOfVotes(@ForAll("votes") List<Vote> votes, @ForAll Random random) {
        List<Vote> shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, random);

        assertEquals(Spread.of(votes), Spread.of(shuffled));
    }

    @Property
    void countsEachFoundedVoteOnce(@ForAll("votes") List<Vote> votes) {
        Spread spread = Spread.of(votes);

        assertEquals(votes.stream().filter(Vote::isFounded).count(), spread.counted());
        assertEquals(votes.size(), spread.counted() + spread.unfounded());
        assertEquals(
                votes.stream().filter(Vote::isFounded).filter(Vote::complies).count(),
                spread.readings().stream()
                        .filter(Reading::complies)
                        .mapToInt(Reading::votes)
                        .sum());
    }

    @Property
    void hasAnEntropyBetweenNothingAndThatOfEqualShares(@ForAll("votes") List<Vote> votes) {
        Spread spread = Spread.of(votes);
        int readings = Math.max(1, spread.readings().size());

        assertTrue(spread.entropy() >= 0);
        assertTrue(spread.entropy() <= Math.log(readings) / Math.log(2) + 1e-9);
        assertEquals(readings == 1, spread.entropy() == 0);
    }

    @Property
    void isTheSameWhenEveryReaderIsAskedTwice(@ForAll("votes") List<Vote> votes) {
        List<Vote> twice = new ArrayList<>(votes);
        twice.addAll(votes);

        assertEquals(Spread.of(votes).entropy(), Spread.of(twice).entropy(), 1e-9);
    }

    @Property
    void asksOneQuestionOfTheRightFormOrNone(@ForAll("votes") List<Vote> votes) {
        Spread spread = Spread.of(votes);

        assertEquals(spread.readings().size() > 1, spread.question().isPresent());
        spread.question().ifPresent(question -> {
            assertTrue(question.text().endsWith("?"), question.text());
            assertTrue(question.text().lines().count() == 1, question.text());
            assertTrue(question.text().contains("“"), question.text());
            assertTrue(question.answers().size() >= 2 && question.answers().size() <= 4);
        });
    }

    @Provide
    Arbitrary<List<Vote>> votes() {
        Arbitrary<String> words = Arbitraries.of(
                "greetings", "limit", "not", "count", "80", "100", "answer", "user", "asks", "refund", "the", "days");
        Arbitrary<String> readings = words.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join(" ", list))
                .filter(text -> !text.isBlank());
        Arbitrary<Quote> quotes = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 20))
                .as((start, length) -> new Quote(new TextSpan(start, start + length), "w" + start + "-" + length));
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        readings,
                        quotes.list().ofMaxSize(3),
                        Arbitraries.integers().between(0, 2))
                .as(Vote::new)
                .list()
                .ofMaxSize(20);
    }
}
