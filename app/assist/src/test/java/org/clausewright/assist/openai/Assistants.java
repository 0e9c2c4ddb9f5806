package org.clausewright.assist.openai;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.modelserver.ModelServer;

/// Assistants for tests, which do not wait long.
final class Assistants {

    static final String KEY = "sk-planted-4711-do-not-tell";

    static final Patience SHORT = new Patience(
            Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofSeconds(20), Duration.ofMillis(1500), 3);

    private Assistants() {}

    static OpenAiAssistant at(ModelServer server) {
        return at(server.address());
    }

    static OpenAiAssistant at(URI address) {
        return new OpenAiAssistant(
                new ModelConnection(address, "test-model", Optional.of(new ApiKey(KEY))), Templates.OWN, means());
    }

    static OpenAiAssistant withoutKey(ModelServer server) {
        return new OpenAiAssistant(
                new ModelConnection(server.address(), "test-model", Optional.empty()), Templates.OWN, means());
    }

    static Means means() {
        return Means.of(new ModelClient(SHORT, InstantSource.system()));
    }
}
