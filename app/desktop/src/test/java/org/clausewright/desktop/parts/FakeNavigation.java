package org.clausewright.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;

/// An editor of which nothing is there but its caret.
public final class FakeNavigation implements Navigation {

    /// Where somebody was taken.
    public record Visit(SpecPath file, TextSpan span, boolean focused) {}

    private final Listeners<Optional<Caret>> listeners = new Listeners<>();
    private final List<Visit> visits = new ArrayList<>();
    private Optional<Caret> caret = Optional.empty();
    private int returns;

    public void moveTo(SpecPath file, int offset) {
        caret = Optional.of(new Caret(file, offset));
        listeners.tell(caret);
    }

    public List<Visit> visits() {
        return List.copyOf(visits);
    }

    @Override
    public void reveal(SpecPath file, TextSpan span) {
        visits.add(new Visit(file, span, false));
        moveTo(file, span.end());
    }

    @Override
    public void goTo(SpecPath file, TextSpan span) {
        visits.add(new Visit(file, span, true));
        moveTo(file, span.end());
    }

    @Override
    public Optional<Caret> caret() {
        return caret;
    }

    @Override
    public Subscription onCaret(Consumer<Optional<Caret>> listener) {
        return listeners.add(listener);
    }

    /// How often somebody went back to the text.
    public int returns() {
        return returns;
    }

    @Override
    public void focusEditor() {
        returns++;
    }
}
