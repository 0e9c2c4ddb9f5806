package org.clausewright.desktop.welcome;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.clausewright.history.SignIn;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.template.Template;

/// What the welcome screen can set going. All of it belongs to the window's thread and returns at once.
public interface Starts {

    /// Opens a spec in this window.
    void open(Path spec);

    /// Clones a repository into a folder that is not there yet or empty.
    Task clone(String address, Path folder, SignIn signIn, Consumer<Outcome<Path>> done);

    /// Makes a spec from a template, as a repository with a first commit.
    Task create(Template template, Path folder, Consumer<Outcome<Path>> done);
}
