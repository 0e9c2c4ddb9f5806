/// Versions of a spec: the repository around its folder, what changed in it, committing chosen files, its past, and
/// cloning. The only place that knows git, through JGit, whose types stay inside. Knows nothing of threads or windows:
/// everything here may take a while and belongs off the window's thread. Never runs a command that a repository brings
/// along: no hooks, and no filters that its own configuration defines.
@NullMarked
package org.clausewright.history;

import org.jspecify.annotations.NullMarked;
