package org.clausewright.desktop.settings;

import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.workspace.Preferences;
import org.clausewright.workspace.model.Endpoint;
import org.clausewright.workspace.model.Preferred;

/// Which endpoint and which model a person prefers. What is typed counts once it is complete.
public final class EndpointModel {

    private final Messages messages = Messages.of(EndpointModel.class);
    private final Preferences preferences;
    private final ModelInUse inUse;
    private final ReadOnlyObjectWrapper<EndpointKind> kind;
    private final StringProperty address = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty embeddings = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private String applied;

    public EndpointModel(Preferences preferences, ModelInUse inUse) {
        this.preferences = preferences;
        this.inUse = inUse;
        Preferred preferred = Preferred.from(preferences);
        Optional<String> own = preferred.baseUrl().or(this::fromEnvironment);
        kind = new ReadOnlyObjectWrapper<>(own.map(EndpointKind::of).orElse(EndpointKind.OFFLINE));
        address.set(own.filter(written -> kind.get() != EndpointKind.OFFLINE).orElse(""));
        applied = address.get();
        name.set(preferred.model().orElse(""));
        embeddings.set(preferred.embeddings().orElse(""));
    }

    /// What a spec names is its own and never becomes a preference.
    private Optional<String> fromEnvironment() {
        return inUse.setup()
                .get()
                .endpoint()
                .filter(endpoint -> endpoint.source() == Endpoint.Source.ENVIRONMENT)
                .map(endpoint -> endpoint.baseUrl().toString());
    }

    ReadOnlyObjectProperty<EndpointKind> kind() {
        return kind.getReadOnlyProperty();
    }

    StringProperty address() {
        return address;
    }

    StringProperty name() {
        return name;
    }

    /// The embedding model; empty where none is wanted.
    StringProperty embeddings() {
        return embeddings;
    }

    /// What is wrong with the address, in words.
    StringProperty said() {
        return said;
    }

    void choose(EndpointKind chosen) {
        kind.set(chosen);
        said.set("");
        address.set(chosen == EndpointKind.OFFLINE ? "" : chosen.address());
        applied = address.get();
        if (chosen.isIncomplete()) {
            said.set(messages.text("model.address.complete"));
        } else {
            preferences.put(Preferred.BASE_URL, chosen.address());
        }
    }

    /// Takes what was typed.
    void apply() {
        put(Preferred.MODEL, name.get());
        put(Preferred.EMBEDDINGS, embeddings.get());
        if (isTyped() && !address.get().equals(applied)) {
            Optional<URI> usable = Endpoint.address(address.get());
            said.set(usable.isPresent() ? "" : messages.text("model.address.bad"));
            usable.ifPresent(uri -> {
                applied = address.get();
                preferences.put(Preferred.BASE_URL, uri.toString());
            });
        }
    }

    private void put(String preference, String typed) {
        if (typed.isBlank()) {
            preferences.remove(preference);
        } else {
            preferences.put(preference, typed.strip());
        }
    }

    /// True where the address is the person's to type.
    boolean isTyped() {
        return kind.get() == EndpointKind.SERVER || kind.get() == EndpointKind.AZURE;
    }

    /// The host that a key would be for: of the endpoint in use, or else of the one that is preferred.
    Optional<String> host() {
        if (kind.get() == EndpointKind.OFFLINE && Preferred.from(preferences).isOffline()) {
            return Optional.empty();
        }
        return inUse.address().or(() -> Endpoint.address(address.get())).map(Endpoint::host);
    }
}
