package org.clausewright.workspace;

import java.time.Instant;
import org.clausewright.spec.SpecPath;

/// A text that was not saved when the program ended.
///
/// @param when when it was last typed in
public record Recovered(SpecPath file, String text, Instant when) {}
