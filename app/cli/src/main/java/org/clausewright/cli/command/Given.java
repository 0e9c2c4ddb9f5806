package org.clausewright.cli.command;

import java.nio.file.Path;
import org.clausewright.spec.Spec;

/// A spec that a command was called on.
///
/// @param path as it was given
/// @param root the folder that it stands in
record Given(Path path, Path root, Spec spec) {

    /// What to put before a file's name so that it can be opened from here.
    String prefix() {
        Path folder =
                path.toAbsolutePath().normalize().equals(root.toAbsolutePath().normalize())
                        ? path
                        : path.resolveSibling("");
        String name = folder.toString();
        return name.isEmpty() || name.equals(".") ? "" : name.endsWith("/") ? name : name + "/";
    }
}
