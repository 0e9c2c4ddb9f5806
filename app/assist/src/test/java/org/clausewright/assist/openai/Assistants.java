package org.clausewright.assist.openai;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.modelserver.ModelServer;

/// Assistants for tests. They wait as long as a busy machine may take, but for those of a test in which nothing comes.
final class Assistants {

    static final String KEY = "sk-planted-4711-do-not-tell";

    static final Patience LONG = new Patience(
            Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMillis(1500), 3);

    private Assistants() {}

    static OpenAiAssistant at(ModelServer server) {
        return at(server.address());
    }

    static OpenAiAssistant at(URI address) {
        return at(address, LONG);
    }

    /// Waits no longer than this for the next piece of an answer.
    static OpenAiAssistant at(ModelServer server, Duration silence) {
        return at(
                server.address(),
                new Patience(LONG.connect(), silence, LONG.whole(), LONG.longestLull(), LONG.tries()));
    }

    private static OpenAiAssistant at(URI address, Patience patience) {
        return new OpenAiAssistant(
                new ModelConnection(address, "test-model", Optional.of(new ApiKey(KEY))),
                Templates.OWN,
                Means.of(new ModelClient(patience, InstantSource.system())));
    }

    static OpenAiAssistant withoutKey(ModelServer server) {
        return new OpenAiAssistant(
                new ModelConnection(server.address(), "test-model", Optional.empty()), Templates.OWN, means());
    }

    static Means means() {
        return Means.of(new ModelClient(LONG, InstantSource.system()));
    }
}
