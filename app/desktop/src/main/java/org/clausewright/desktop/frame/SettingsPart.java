package org.clausewright.desktop.frame;

/// A part of the settings that a message can lead to.
public enum SettingsPart {
    /// Where help comes from.
    ENDPOINT,
    /// Which model there.
    MODEL,
    /// The key of the model's host.
    KEY,
    /// What the model in use costs.
    PRICE,
    /// What may be spent for the opened spec.
    BUDGET
}
