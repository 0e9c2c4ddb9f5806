package org.clausewright.workspace.model;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.spec.Outcome;

/// Which key goes to which host: the one stored for that host, or the environment's where that host is the one it was
/// given for. No key goes anywhere else.
final class Keys {

    /// A key, and where it comes from as a person would say it.
    record Key(ApiKey secret, String from) {}

    private final Map<String, String> environment;
    private final KeyStore store;

    Keys(Map<String, String> environment, KeyStore store) {
        this.environment = Map.copyOf(environment);
        this.store = store;
    }

    /// @return empty where no key is there for that endpoint; the store's failure only where it would have mattered
    Outcome<Optional<Key>> of(Endpoint endpoint) {
        Optional<Key> given = fromEnvironment(endpoint);
        if (given.isPresent()) {
            return Outcome.done(given);
        }
        return switch (store.get(endpoint.host())) {
            case Outcome.Done<Optional<ApiKey>> done ->
                Outcome.done(done.value().map(secret -> new Key(secret, "the key store")));
            case Outcome.Failed<Optional<ApiKey>> failed ->
                endpoint.isLocal() ? Outcome.done(Optional.empty()) : Outcome.failed(failed.failure());
        };
    }

    private Optional<Key> fromEnvironment(Endpoint endpoint) {
        return value("OPENAI_API_KEY")
                .filter(_ -> isSameServer(home(), endpoint.baseUrl()))
                .map(secret -> new Key(new ApiKey(secret), "OPENAI_API_KEY"));
    }

    /// The address that `OPENAI_API_KEY` was given for.
    private Optional<URI> home() {
        return Endpoint.address(value("OPENAI_BASE_URL").orElse(Endpoint.OPENAI));
    }

    private static boolean isSameServer(Optional<URI> home, URI other) {
        return home.filter(uri -> uri.getScheme().equalsIgnoreCase(other.getScheme()))
                .filter(uri -> Endpoint.host(uri).equals(Endpoint.host(other)))
                .isPresent();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
