package org.clausewright.workspace.plugin;

import java.time.Duration;

/// How long a plugin may take.
///
/// @param call for one passage, or for one look at a spec
/// @param run  for all its calls while a spec is checked once
record Patience(Duration call, Duration run) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofMinutes(1));
}
