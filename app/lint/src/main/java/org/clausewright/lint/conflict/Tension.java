package org.clausewright.lint.conflict;

/// Why two norms may ask for different things: found by [SharpTension], or else by [RoughTension].
///
/// @param kind   kebab-case, as a conflict has it
/// @param weight how strongly it is suspected, 0 to 1, before it is weighed where the two stand
record Tension(String kind, double weight) {}
