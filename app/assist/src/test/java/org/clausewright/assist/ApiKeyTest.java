package org.clausewright.assist;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ApiKeyTest {

    @Test
    void isTakenOutOfTexts() {
        assertEquals("wrong key [key].", new ApiKey("sk-planted-1").redact("wrong key sk-planted-1."));
    }

    @Test
    void isLeftWhereItIsTooShortForASecret() {
        assertEquals("None of these, none.", new ApiKey("none").redact("None of these, none."));
    }
}
