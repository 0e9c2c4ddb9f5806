package org.clausewright.workspace.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.spec.Outcome;

/// A key store in memory.
final class HeldKeys implements KeyStore {

    private final Map<String, ApiKey> keys = new HashMap<>();

    static KeyStore none() {
        return new KeyStore() {
            @Override
            public Outcome<Optional<ApiKey>> get(String host) {
                return Outcome.failed(new ModelFailure.NoKeyStore());
            }

            @Override
            public Outcome<Stored> put(String host, ApiKey key) {
                return Outcome.failed(new ModelFailure.NoKeyStore());
            }

            @Override
            public Outcome<Stored> remove(String host) {
                return Outcome.failed(new ModelFailure.NoKeyStore());
            }
        };
    }

    @Override
    public Outcome<Optional<ApiKey>> get(String host) {
        return Outcome.done(Optional.ofNullable(keys.get(host)));
    }

    @Override
    public Outcome<Stored> put(String host, ApiKey key) {
        keys.put(host, key);
        return Outcome.done(Stored.KEY);
    }

    @Override
    public Outcome<Stored> remove(String host) {
        keys.remove(host);
        return Outcome.done(Stored.NOTHING);
    }
}
