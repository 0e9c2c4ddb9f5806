package org.clausewright.lint.conflict;

import java.util.Locale;
import java.util.stream.Collectors;
import org.clausewright.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pool opens at 6:30. | clock 6.5 EXACTLY",
                "The pool closes at 9 p.m. on weekdays. | clock 21 EXACTLY",
                "Swimmers may stay until midnight. | clock 24 MOST",
                "The pool is open from 7:00 to 20:00. | clock 7 LEAST, clock 20 MOST",
                "The desk is staffed between 9 and 5. | clock 9 LEAST, clock 17 MOST",
                "The water is tested every two hours. | times 0.5 EXACTLY",
                "The water is tested at least twice a day. | times 0.083 LEAST",
                "The pool is cleaned daily. | times 0.042 EXACTLY",
                "The daily report lists the guests. | ''",
                "A locker costs $3. | dollar 3 EXACTLY",
                "A locker costs no more than €1,200. | euro 1200 MOST",
                "A discount of 10% is given. | percent 10 EXACTLY",
                "Swimmers train at most six hours a week. | hour/week 6 MOST",
                "The weekly training is nine hours. | hour/week 9 EXACTLY",
                "Nobody under 12 may dive. | age 12 MOST",
                "Guests must be 16 years old or older. | age 16 LEAST",
                "A lesson lasts an hour and a half. | ''",
                "A lesson lasts at least an hour and a half. | hour 1.5 LEAST",
                "A swimmer rests on the fourth day. | #day 4 EXACTLY",
                "After the third warning a swimmer leaves. | warn 3 EXACTLY",
                "Fees are due on the 5th of each month. | #day/month 5 EXACTLY",
                "Fees are due by 31 March. | date 93 MOST",
                "The code U+0020 opens it. | ''"
            })
    void isReadWithItsUnitAndItsBound(String text, String expected) {
        assertEquals(
                expected,
                Quantity.in(Sentence.of(text), false).stream()
                        .map(QuantityTest::row)
                        .collect(Collectors.joining(", ")));
    }

    private static String row(Quantity quantity) {
        String value = "%.3f".formatted(quantity.value()).replaceAll("0+$", "").replaceAll("[.,]$", "");
        return String.format(Locale.ROOT, "%s %s %s", quantity.unit(), value, quantity.bound());
    }

    @Test
    void meetsNoCaseOfAnotherThatBeginsWhereItEnds() {
        Quantity most =
                Quantity.in(Sentence.of("Bags up to 20 kg are free."), false).getFirst();
        Quantity more = Quantity.in(Sentence.of("Bags of more than 20 kg are paid."), false)
                .getFirst();
        Quantity less = Quantity.in(Sentence.of("Bags of more than 15 kg are weighed."), false)
                .getFirst();
        assertTrue(most.isDisjoint(more));
        assertFalse(most.isDisjoint(less));
    }
}
