package org.clausewright.desktop.parts;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Lets a burst of events pass and acts once after it.
@FunctionalInterface
public interface Pause {

    /// Runs the action a little later, unless another one is handed in before.
    void then(Runnable action);

    /// Runs everything at once; for tests.
    static Pause none() {
        return Runnable::run;
    }

    /// A pause on the window's thread, long enough that a caret which is being moved does not drag the panes along.
    static Pause shortly() {
        PauseTransition transition = new PauseTransition(Duration.millis(120));
        return action -> {
            transition.setOnFinished(done -> action.run());
            transition.playFromStart();
        };
    }
}
