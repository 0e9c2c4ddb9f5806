package org.clausewright.desktop.window;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.clausewright.desktop.frame.Notifications;
import org.clausewright.workspace.Activity;

/// The notifications at the bottom right, newest lowest. Each is noted in the activity as well.
public final class NotificationStack extends VBox implements Notifications {

    private static final Duration STAY = Duration.seconds(6);
    private static final int MOST = 4;

    private final Activity activity;

    public NotificationStack(Activity activity) {
        this.activity = activity;
        getStyleClass().add("notifications");
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Keeps them above what stands at the bottom of the window, so that none covers a form that is being filled in.
    public void standAbove(Region bottom) {
        translateYProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> bottom.isVisible() ? -Math.clamp(bottom.getHeight(), 0, room(bottom)) : 0,
                        bottom.sceneProperty(),
                        bottom.visibleProperty(),
                        bottom.heightProperty(),
                        heightProperty()));
    }

    private double room(Region bottom) {
        double window = bottom.getScene() == null ? 0 : bottom.getScene().getHeight();
        return Math.max(0, window - getHeight());
    }

    @Override
    public void show(Kind kind, String title, String detail, List<Action> actions, Runnable closed) {
        activity.note(title, detail);
        NotificationCard card = new NotificationCard(
                kind, title, detail, actions, gone -> getChildren().remove(gone));
        card.onClosed(closed);
        getChildren().add(card);
        if (actions.isEmpty()) {
            goByItself(card);
            dropOldest();
        }
    }

    private void goByItself(NotificationCard card) {
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(done -> getChildren().remove(card));
        card.hoverProperty().subscribe(hover -> {
            if (hover) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
    }

    private void dropOldest() {
        List<NotificationCard> passing = getChildren().stream()
                .map(NotificationCard.class::cast)
                .filter(card -> !card.waits())
                .toList();
        if (passing.size() > MOST) {
            getChildren().removeAll(passing.subList(0, passing.size() - MOST));
        }
    }
}
