package org.clausewright.workspace.model;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.spec.Outcome;

/// The key store of the system: Keychain, Credential Manager, or the Secret Service of a Linux desktop. Opened for each
/// call, since it may be locked and unlocked while the program runs.
public final class SystemKeyStore implements KeyStore {

    private static final String SERVICE = "Clausewright";

    @Override
    public Outcome<Optional<ApiKey>> get(String host) {
        try {
            Optional<String> secret = Optional.ofNullable(Keyring.create().getPassword(SERVICE, host));
            return Outcome.done(secret.filter(found -> !found.isBlank()).map(ApiKey::new));
        } catch (BackendNotSupportedException none) {
            return Outcome.failed(new ModelFailure.NoKeyStore());
        } catch (PasswordAccessException notThere) {
            return Outcome.done(Optional.empty());
        }
    }

    @Override
    public Outcome<Stored> put(String host, ApiKey key) {
        try {
            Keyring.create().setPassword(SERVICE, host, key.reveal());
            return Outcome.done(Stored.KEY);
        } catch (BackendNotSupportedException none) {
            return Outcome.failed(new ModelFailure.NoKeyStore());
        } catch (PasswordAccessException refused) {
            return Outcome.failed(new ModelFailure.KeyStoreRefused());
        }
    }

    @Override
    public Outcome<Stored> remove(String host) {
        try {
            Keyring.create().deletePassword(SERVICE, host);
            return Outcome.done(Stored.NOTHING);
        } catch (BackendNotSupportedException none) {
            return Outcome.failed(new ModelFailure.NoKeyStore());
        } catch (PasswordAccessException notThere) {
            return Outcome.done(Stored.NOTHING);
        }
    }
}
