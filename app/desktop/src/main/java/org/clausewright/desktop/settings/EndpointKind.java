package org.clausewright.desktop.settings;

import java.util.Locale;
import org.clausewright.workspace.model.Endpoint;
import org.clausewright.workspace.model.Preferred;

/// Where help comes from, as a person chooses it.
enum EndpointKind {
    OFFLINE(Preferred.OFFLINE),
    OPENAI(Endpoint.OPENAI),
    /// A resource of one's own at Azure; its name is part of the address and has to be typed.
    AZURE("https://RESOURCE.openai.azure.com/openai/v1"),
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

    /// True where the address is a pattern that somebody has to complete.
    boolean isIncomplete() {
        return this == AZURE;
    }

    static EndpointKind of(String address) {
        return switch (address) {
            case Preferred.OFFLINE -> OFFLINE;
            case Endpoint.OPENAI -> OPENAI;
            default -> address.matches("(?i)https://[^/]*\\.azure\\.com(/.*)?") ? AZURE : SERVER;
        };
    }
}
