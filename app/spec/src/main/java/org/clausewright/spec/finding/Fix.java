package org.clausewright.spec.finding;

import org.clausewright.spec.SpecEdit;

/// A change that would settle a finding, offered and never applied by itself.
///
/// @param title what it does, as a button says it
public record Fix(String title, SpecEdit edit) {}
