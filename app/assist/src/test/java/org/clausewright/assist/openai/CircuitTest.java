package org.clausewright.assist.openai;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CircuitTest {

    private static final AssistFailure FAULT = new AssistFailure.ServerFault("models.example", 503);

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private final Circuit circuit = new Circuit("models.example", Duration.ofSeconds(20), () -> now);

    @Test
    void leavesAHostAloneAfterFiveFailuresAndSaysUntilWhen() {
        fail(4);
        assertEquals(Optional.empty(), circuit.refusal());
        fail(1);
        AssistFailure refusal = circuit.refusal().orElseThrow();
        assertInstanceOf(AssistFailure.LeftAlone.class, refusal);
        assertTrue(
                refusal.message()
                        .matches("models\\.example failed 5 times in a row and is left alone until"
                                + " \\d\\d:00:15, in 15 seconds\\. The last time: .*503.*"),
                refusal.message());
    }

    @Test
    void triesAgainAfterThePauseWhichGrowsWithTheNextFailure() {
        fail(5);
        now = now.plusSeconds(15);
        assertEquals(Optional.empty(), circuit.refusal());
        fail(1);
        assertEquals(Duration.ofSeconds(30), pause());
    }

    @Test
    void neverPausesForMoreThanFiveMinutesOfItsOwn() {
        for (int i = 0; i < 40; i++) {
            fail(1);
            now = circuit.refusal().isPresent() ? now.plus(pause()) : now;
        }
        fail(1);
        assertEquals(Duration.ofMinutes(5), pause());
    }

    @Test
    void closesAfterASuccess() {
        fail(5);
        circuit.succeeded();
        assertEquals(Optional.empty(), circuit.refusal());
        fail(4);
        assertEquals(Optional.empty(), circuit.refusal());
    }

    @Test
    void waitsAsLongAsAServerAsksButNotForEver() {
        circuit.note(new AssistFailure.TooManyRequests("models.example", Optional.of(Duration.ofSeconds(90))));
        assertEquals(Duration.ofSeconds(90), pause());
        circuit.succeeded();
        circuit.note(new AssistFailure.TooManyRequests("models.example", Optional.of(Duration.ofDays(9))));
        assertEquals(Duration.ofHours(1), pause());
    }

    @Test
    void countsNothingThatTheRequestWasRefusedFor() {
        for (int i = 0; i < 10; i++) {
            circuit.note(new AssistFailure.KeyRefused("models.example", 401, true));
            circuit.note(new AssistFailure.Rejected("models.example", 400, ""));
        }
        assertEquals(Optional.empty(), circuit.refusal());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit.note(FAULT);
        }
    }

    private Duration pause() {
        return assertInstanceOf(AssistFailure.LeftAlone.class, circuit.refusal().orElseThrow())
                .pause();
    }
}
