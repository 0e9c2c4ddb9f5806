package org.clausewright.desktop.frame;

import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;

/// Moving about in a spec. Features use this instead of knowing the editor.
public interface Navigation {

    /// Opens the file's tab where it is not open, selects the span and brings it into view. The keyboard focus stays
    /// where it is.
    void reveal(SpecPath file, TextSpan span);

    /// Like [#reveal], and gives the editor the keyboard focus.
    void goTo(SpecPath file, TextSpan span);

    /// Where the caret is; empty while no file is open.
    Optional<Caret> caret();

    Subscription onCaret(Consumer<Optional<Caret>> listener);

    /// Gives the editor the keyboard focus.
    void focusEditor();
}
