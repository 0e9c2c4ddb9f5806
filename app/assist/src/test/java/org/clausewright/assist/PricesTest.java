package org.clausewright.assist;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PricesTest {

    private static final Prices.Model MINI = new Prices.Model("api.openai.com", "gpt-5-mini");

    @Test
    void knowsTheListPricesOfOneHostOnly() {
        Price price = Prices.listed().of(MINI).orElseThrow();
        assertEquals(0, new BigDecimal("0.45").compareTo(price.of(new Usage(1_000_000, 100_000, true))));
        assertEquals(Optional.empty(), Prices.listed().of(new Prices.Model("proxy.example", "gpt-5-mini")));
        assertTrue(Prices.listed().listedOn(MINI).orElseThrow().getYear() >= 2026);
    }

    @Test
    void chargesLessForWhatTheServerKnowsFromBefore() {
        Price price = Prices.listed().of(MINI).orElseThrow();
        Usage usage = new Usage(1_000_000, 100_000, true, 600_000);
        assertEquals(
                0,
                new BigDecimal("0.315").compareTo(price.of(usage)),
                price.of(usage).toString());
        Price entered = new Price(BigDecimal.ONE, BigDecimal.TEN);
        assertEquals(0, new BigDecimal("2").compareTo(entered.of(usage)), "nobody has said what that costs");
    }

    @Test
    void chargesATenthOfTheInputOfGpt5ThatTheServerKnows() {
        Price price =
                Prices.listed().of(new Prices.Model("api.openai.com", "gpt-5")).orElseThrow();
        assertEquals(0, new BigDecimal("0.125").compareTo(price.of(new Usage(1_000_000, 0, true, 1_000_000))));
    }

    @Test
    void takesADatedNameForThePlainOne() {
        Prices prices = Prices.listed();
        assertEquals(prices.of(MINI), prices.of(new Prices.Model("api.openai.com", "gpt-5-mini-2025-08-07")));
        assertEquals(Optional.empty(), prices.of(new Prices.Model("api.openai.com", "gpt-5-mini-turbo")));
    }

    @Test
    void prefersWhatAPersonHasEntered() {
        Price mine = new Price(BigDecimal.ONE, BigDecimal.TEN);
        Prices prices = Prices.listed().with(Map.of(MINI, mine));
        assertEquals(Optional.of(mine), prices.of(MINI));
        assertTrue(prices.isEntered(MINI));
        assertEquals(Optional.empty(), prices.listedOn(MINI));
    }
}
