package org.clausewright.desktop.settings;

import java.util.Locale;
import java.util.Optional;
import org.clausewright.workspace.model.Endpoint;
import org.clausewright.workspace.model.ModelAccess.Setup;
import org.clausewright.workspace.model.Preferred;

/// Where help comes from, as a person chooses it.
enum EndpointKind {
    OFFLINE(Preferred.OFFLINE),
    OPENAI(Endpoint.OPENAI),
    /// Any server that speaks the same language; at first the usual one on this computer.
    SERVER("http://localhost:11434/v1");

    private final String address;

    EndpointKind(String address) {
        this.address = address;
    }

    /// The address that goes with it until another is typed.
    String address() {
        return address;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What was chosen, or else what is used without a choice.
    static EndpointKind of(Optional<String> chosen, Setup setup) {
        return chosen.or(() ->
                        setup.endpoint().map(endpoint -> endpoint.baseUrl().toString()))
                .map(EndpointKind::of)
                .orElse(OFFLINE);
    }

    private static EndpointKind of(String address) {
        return switch (address) {
            case Preferred.OFFLINE -> OFFLINE;
            case Endpoint.OPENAI -> OPENAI;
            default -> SERVER;
        };
    }
}
