package org.clausewright.spec.finding;

/// A change that would settle a finding. Offered, and never applied by itself.
public sealed interface Remedy permits Fix, Rewording {}
