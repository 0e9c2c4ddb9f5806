package org.clausewright.desktop.frame;

import javafx.event.Event;
import javafx.event.EventType;

/// Asks the window for its settings, from a node in it: it rises to the window as a key or a click does.
public final class SettingsRequest extends Event {

    public static final EventType<SettingsRequest> TYPE = new EventType<>(Event.ANY, "SETTINGS_REQUEST");

    private static final long serialVersionUID = 1L;

    private final SettingsPart part;

    public SettingsRequest(SettingsPart part) {
        super(TYPE);
        this.part = part;
    }

    /// What should have the keyboard there.
    public SettingsPart part() {
        return part;
    }
}
