package org.clausewright.cli;

import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.model.KeyStore;

/// A key store that is there and holds nothing.
record NoKeys() implements KeyStore {

    @Override
    public Outcome<Optional<ApiKey>> get(String host) {
        return Outcome.done(Optional.empty());
    }

    @Override
    public Outcome<Stored> put(String host, ApiKey key) {
        return Outcome.done(Stored.NOTHING);
    }

    @Override
    public Outcome<Stored> remove(String host) {
        return Outcome.done(Stored.NOTHING);
    }
}
