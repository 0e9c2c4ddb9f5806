package org.clausewright.workspace.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EndpointTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://models.example/v1",
                "ftp://models.example",
                "https://me:secret@models.example/v1",
                "file:///etc/passwd",
                "models.example",
                "https://",
                "http://127.0.0.1.attacker.test/v1",
                "http://127.0.0.1:99999/v1",
                "not an address"
            })
    void refusesWhatIsNoAddressOrNotSafe(String written) {
        assertTrue(Endpoint.address(written).isEmpty());
    }

    @Test
    void doesNotRepeatThePasswordOfAnAddress() {
        String message =
                new ModelFailure.BadAddress("https://me:secret@models.example/v1", "OPENAI_BASE_URL").message();
        assertTrue(message.contains("models.example/v1"), message);
        assertFalse(message.contains("secret"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://models.example/v1/",
                "http://localhost:1234/v1",
                "http://127.0.0.1:8080",
                "http://[::1]:80/v1"
            })
    void takesHttpsAndThisComputer(String written) {
        assertTrue(Endpoint.address(written).isPresent());
    }
}
