package org.clausewright.workspace.model;

import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.spec.Outcome;

/// The system's store of secrets. A key in it belongs to one host.
public interface KeyStore {

    /// The key stored for a host; empty where there is none.
    Outcome<Optional<ApiKey>> get(String host);

    Outcome<Stored> put(String host, ApiKey key);

    Outcome<Stored> remove(String host);

    /// What is in the store now.
    enum Stored {
        KEY,
        NOTHING
    }
}
