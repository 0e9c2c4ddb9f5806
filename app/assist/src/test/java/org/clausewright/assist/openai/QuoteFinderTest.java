package org.clausewright.assist.openai;

import java.util.Optional;
import org.clausewright.spec.text.TextSpan;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class QuoteFinderTest {

    private static final String TEXT = "One rule.\nDon’t  say “never”\r\nagain.";

    @Test
    void looksPastWhiteSpaceAndQuoteMarks() {
        assertEquals(Optional.of("Don’t  say “never”\r\nagain"), find("Don't say \"never\" again"));
    }

    @Test
    void looksPastQuoteMarksAroundAQuote() {
        assertEquals(Optional.of("One rule."), find("“One rule.”"));
        assertEquals(Optional.of("One rule."), find("'One rule.'"));
        assertEquals(Optional.of("“never”"), find("\"never\""));
        assertEquals(Optional.empty(), find("\"\""));
    }

    @Test
    void looksPastTheTagsOfClauses() {
        String text = "At once[^ab12], within\u202Ftwo days[^cd34]. Then not.";
        assertEquals(
                Optional.of("At once[^ab12], within\u202Ftwo days[^cd34]."), find("At once, within two days.", text));
        assertEquals(Optional.of("once"), find("once[^ab12]", text));
    }

    @Test
    void doesNotLookPastOtherSigns() {
        assertEquals(Optional.empty(), find("Don't say \"never\", again"));
        assertEquals(Optional.empty(), find("don't say"));
    }

    @Test
    void findsNothingInAnEmptyQuote() {
        assertEquals(Optional.empty(), find(" \n"));
    }

    private static Optional<String> find(String quote) {
        return find(quote, TEXT);
    }

    private static Optional<String> find(String quote, String text) {
        return new QuoteFinder(text).find(quote, new TextSpan(0, text.length())).map(span -> span.in(text));
    }
}
