package org.clausewright.desktop;

import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;

/// Navigation for features that are made before the editor is: what it is told goes to the editor once that is there.
final class Crossroads implements Navigation {

    private final Listeners<Optional<Caret>> listeners = new Listeners<>();
    private Optional<Navigation> editor = Optional.empty();

    void lead(Navigation to) {
        editor = Optional.of(to);
        to.onCaret(listeners::tell);
    }

    @Override
    public void reveal(SpecPath file, TextSpan span) {
        editor.ifPresent(to -> to.reveal(file, span));
    }

    @Override
    public void goTo(SpecPath file, TextSpan span) {
        editor.ifPresent(to -> to.goTo(file, span));
    }

    @Override
    public Optional<Caret> caret() {
        return editor.flatMap(Navigation::caret);
    }

    @Override
    public Subscription onCaret(Consumer<Optional<Caret>> listener) {
        return listeners.add(listener);
    }

    @Override
    public void focusEditor() {
        editor.ifPresent(Navigation::focusEditor);
    }
}
