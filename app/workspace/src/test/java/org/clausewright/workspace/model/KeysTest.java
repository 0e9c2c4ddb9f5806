package org.clausewright.workspace.model;

import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.spec.Outcome;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class KeysTest {

    private static final Map<String, String> KEY_ONLY = Map.of("OPENAI_API_KEY", "sk-env");

    private final HeldKeys store = new HeldKeys();

    @Test
    void sendsTheEnvironmentsKeyToOpenAiWhereNoOtherAddressIsGiven() {
        assertEquals(Optional.of("sk-env"), key(KEY_ONLY, "https://api.openai.com/v1"));
        assertEquals(Optional.empty(), key(KEY_ONLY, "https://models.example/v1"));
    }

    @Test
    void sendsTheEnvironmentsKeyToTheEnvironmentsAddressAlone() {
        Map<String, String> both = Map.of("OPENAI_API_KEY", "sk-env", "OPENAI_BASE_URL", "https://models.example/v1");
        assertEquals(Optional.of("sk-env"), key(both, "https://models.example/v1"));
        assertEquals(Optional.empty(), key(both, "https://api.openai.com/v1"));
        assertEquals(Optional.empty(), key(both, "https://models.example:8443/v1"));
        assertEquals(Optional.empty(), key(both, "https://models.example.attacker.test/v1"));
    }

    @Test
    void sendsAStoredKeyToTheHostItWasStoredForAlone() {
        store.put("models.example", new ApiKey("sk-stored"));
        assertEquals(Optional.of("sk-stored"), key(Map.of(), "https://models.example/v1"));
        assertEquals(Optional.empty(), key(Map.of(), "https://api.openai.com/v1"));
    }

    @Test
    void needsNoStoreWhereAServerOnThisComputerIsAsked() {
        Outcome<Optional<Keys.Key>> found =
                new Keys(Map.of(), HeldKeys.none()).of(endpoint("http://localhost:11434/v1"));
        assertEquals(Outcome.done(Optional.empty()), found);
    }

    @Test
    void saysThatThereIsNoStore() {
        Outcome<Optional<Keys.Key>> found =
                new Keys(Map.of(), HeldKeys.none()).of(endpoint("https://models.example/v1"));
        assertEquals(
                new ModelFailure.NoKeyStore(),
                assertInstanceOf(Outcome.Failed.class, found).failure());
    }

    private Optional<String> key(Map<String, String> environment, String address) {
        return switch (new Keys(environment, store).of(endpoint(address))) {
            case Outcome.Done<Optional<Keys.Key>> done ->
                done.value().map(key -> key.secret().reveal());
            case Outcome.Failed<Optional<Keys.Key>> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private static Endpoint endpoint(String address) {
        return new Endpoint(Endpoint.address(address).orElseThrow(), "m", Endpoint.Source.PREFERENCES);
    }
}
