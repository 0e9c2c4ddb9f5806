package org.clausewright.desktop;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.Workspace;

/// Opens a spec off the window's thread.
@FunctionalInterface
interface Opening {

    Task open(Path spec, Consumer<Outcome<Workspace>> done);
}
