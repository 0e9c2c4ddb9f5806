package org.clausewright.workspace.model;

import java.util.Optional;
import org.clausewright.workspace.Preferences;

/// What a person has set for all specs.
///
/// @param baseUrl `model.baseUrl`
/// @param model   `model.name`
public record Preferred(Optional<String> baseUrl, Optional<String> model) {

    public static final Preferred NOTHING = new Preferred(Optional.empty(), Optional.empty());

    /// The `model.baseUrl` of a person who wants no model, whatever a spec or the environment names.
    public static final String OFFLINE = "offline";

    public static final String BASE_URL = "model.baseUrl";
    public static final String MODEL = "model.name";

    public boolean isOffline() {
        return baseUrl.filter(OFFLINE::equals).isPresent();
    }

    public static Preferred from(Preferences preferences) {
        return new Preferred(
                preferences.get(BASE_URL).filter(text -> !text.isBlank()),
                preferences.get(MODEL).filter(text -> !text.isBlank()));
    }
}
