package org.clausewright.desktop.window;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.IconButton;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.frame.Notifications.Action;
import org.clausewright.desktop.frame.Notifications.Kind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// One notification.
final class NotificationCard extends HBox {

    private final boolean waits;
    private Runnable closed = () -> {};

    NotificationCard(Kind kind, String title, String detail, List<Action> actions, Consumer<NotificationCard> gone) {
        waits = !actions.isEmpty();
        getStyleClass().addAll("notification", kind.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(title + ". " + detail);
        VBox words = new VBox(wrapped(title, "notification-title"));
        words.getStyleClass().add("notification-words");
        if (!detail.isEmpty()) {
            words.getChildren().add(wrapped(detail, "notification-detail"));
        }
        if (waits) {
            words.getChildren().add(buttons(actions, gone));
        }
        setHgrow(words, Priority.ALWAYS);
        Messages messages = Messages.of(NotificationCard.class);
        IconButton close = new IconButton(BootstrapIcons.X, messages.text("notification.close"), () -> {
            gone.accept(this);
            closed.run();
        });
        getChildren().addAll(new FontIcon(icon(kind)), words, close);
    }

    /// Calls when it is closed with its cross.
    void onClosed(Runnable action) {
        closed = action;
    }

    boolean waits() {
        return waits;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private FlowPane buttons(List<Action> actions, Consumer<NotificationCard> gone) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("notification-actions");
        for (Action action : actions) {
            Button button = new Button(action.title());
            button.getStyleClass().add("small");
            button.setOnAction(event -> {
                gone.accept(this);
                action.run().run();
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private static Ikon icon(Kind kind) {
        return switch (kind) {
            case INFO -> BootstrapIcons.INFO_CIRCLE;
            case SUCCESS -> BootstrapIcons.CHECK_CIRCLE;
            case WARNING -> BootstrapIcons.EXCLAMATION_TRIANGLE;
            case ERROR -> BootstrapIcons.X_CIRCLE;
        };
    }
}
