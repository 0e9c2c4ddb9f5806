package org.clausewright.desktop.settings;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.assist.ApiKey;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.model.KeyStore;
import org.clausewright.workspace.model.ModelFailure;

/// The key of a host in the system's key store. What is stored is never shown.
public final class KeyModel {

    private final Messages messages = Messages.of(KeyModel.class);
    private final KeyStore keys;
    private final Tasks tasks;
    private final Runnable changed;
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final BooleanProperty reachable = new SimpleBooleanProperty(true);

    private String looked = "";

    /// @param changed told when a key was stored or removed
    public KeyModel(KeyStore keys, Tasks tasks, Runnable changed) {
        this.keys = keys;
        this.tasks = tasks;
        this.changed = changed;
    }

    StringProperty typed() {
        return typed;
    }

    /// What is in the store, or came of it, in words.
    StringProperty said() {
        return said;
    }

    /// Whether the system has a key store, as far as is known.
    ReadOnlyBooleanProperty reachable() {
        return reachable;
    }

    /// Says whether there is a key for the host, and whether there is a store at all.
    void look(String host) {
        if (looked.equals(host)) {
            return;
        }
        looked = host;
        tasks.<Optional<ApiKey>>latest(
                "settings.key",
                messages.text("model.key.look"),
                progress -> keys.get(host),
                outcome -> outcome.handle(
                        found ->
                                said.set(messages.text(found.isPresent() ? "model.key.there" : "model.key.none", host)),
                        this::fail));
    }

    void store(String host) {
        if (typed.get().isBlank()) {
            said.set(messages.text("model.key.empty"));
            return;
        }
        ApiKey key = new ApiKey(typed.get());
        typed.set("");
        change(messages.text("model.key.stored", host), () -> keys.put(host, key));
    }

    void remove(String host) {
        change(messages.text("model.key.removed", host), () -> keys.remove(host));
    }

    private void change(String done, Supplier<Outcome<KeyStore.Stored>> change) {
        tasks.<KeyStore.Stored>run(
                messages.text("model.key.change"),
                progress -> change.get(),
                outcome -> outcome.handle(
                        stored -> {
                            said.set(done);
                            changed.run();
                        },
                        this::fail));
    }

    private void fail(Failure failure) {
        reachable.set(!(failure instanceof ModelFailure.NoKeyStore));
        said.set((failure.message() + " " + failure.advice()).strip());
    }
}
