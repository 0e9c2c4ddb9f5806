package org.clausewright.desktop.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

/// Where the author has been, for going back and forward as a browser does.
final class Trail {

    private static final int LONGEST = 100;

    private Deque<Spot> behind = new ArrayDeque<>();
    private Deque<Spot> ahead = new ArrayDeque<>();

    /// The author leaves a place by a jump.
    void leave(Spot from) {
        ahead.clear();
        push(behind, from);
    }

    /// The place to go back to; `from` is where to come back to.
    Optional<Spot> back(Optional<Spot> from) {
        return step(behind, ahead, from);
    }

    Optional<Spot> forward(Optional<Spot> from) {
        return step(ahead, behind, from);
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean canGoForward() {
        return !ahead.isEmpty();
    }

    /// Keeps the places in step with the text.
    void follow(SpecPath file, TextEdit edit) {
        behind = followed(behind, file, edit);
        ahead = followed(ahead, file, edit);
    }

    private static Optional<Spot> step(Deque<Spot> from, Deque<Spot> to, Optional<Spot> here) {
        Optional<Spot> spot = Optional.ofNullable(from.pollLast());
        if (spot.isPresent()) {
            here.ifPresent(place -> push(to, place));
        }
        return spot;
    }

    private static void push(Deque<Spot> spots, Spot spot) {
        if (!spot.equals(spots.peekLast())) {
            spots.addLast(spot);
        }
        if (spots.size() > LONGEST) {
            spots.removeFirst();
        }
    }

    private static Deque<Spot> followed(Deque<Spot> spots, SpecPath file, TextEdit edit) {
        Deque<Spot> moved = new ArrayDeque<>(spots.size());
        for (Spot spot : spots) {
            TextSpan span = spot.file().equals(file) ? TextEdits.follow(spot.span(), edit) : spot.span();
            moved.addLast(new Spot(spot.file(), span));
        }
        return moved;
    }
}
