package org.clausewright.desktop.settings;

import java.util.Locale;
import org.clausewright.workspace.model.Endpoint;
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

    static EndpointKind of(String address) {
        return switch (address) {
            case Preferred.OFFLINE -> OFFLINE;
            case Endpoint.OPENAI -> OPENAI;
            default -> SERVER;
        };
    }
}
