package org.clausewright.spec.finding;

import java.util.Optional;

import static java.util.Objects.requireNonNull;

/// Who came up with a result.
///
/// @param name     `offline`, or the model's name
/// @param template what a model was asked with and in which version, as in `challenge 1`; empty offline
public record Source(String name, Optional<String> template) {

    /// The program itself, which asks nobody.
    public static final Source OFFLINE = new Source("offline", Optional.empty());

    public Source {
        requireNonNull(name, "name");
        requireNonNull(template, "template");
    }

    /// A model that was asked with a template.
    public static Source model(String name, String template) {
        return new Source(name, Optional.of(template));
    }

    public boolean isOffline() {
        return equals(OFFLINE);
    }

    /// As it is written down: `gpt-5-mini, challenge 1`.
    @Override
    public String toString() {
        return template.map(asked -> name + ", " + asked).orElse(name);
    }
}
