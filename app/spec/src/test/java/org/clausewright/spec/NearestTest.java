package org.clausewright.spec;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NearestTest {

    @Test
    void countsASwapAsOneSlip() {
        assertEquals(1, Nearest.distance("user", "uesr"));
        assertEquals(2, Nearest.distance("user", "serr"));
        assertEquals(4, Nearest.distance("user", ""));
    }

    @Test
    void suggestsNothingThatIsFarAway() {
        Nearest nearest = new Nearest(List.of("avoid_sycophancy", "do_not_lie"));
        assertEquals(Optional.of("avoid_sycophancy"), nearest.to("avoid_sycophany"));
        assertEquals(Optional.empty(), nearest.to("be_creative"));
        assertEquals(Optional.empty(), nearest.to("x".repeat(1_000)));
    }
}
