package org.clausewright.desktop.examples;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;

/// The card of an example. Its actions lie over its corner while the pointer or the keyboard is in it, so that nothing
/// moves when they come.
final class CardView extends StackPane {

    private final Messages messages;
    private final CardHost host;
    private final Label title = new Label();
    private final Hyperlink place = new Hyperlink();
    private final HBox head = new HBox(title, place);
    private final VBox body = new VBox(head);
    private final HBox buttons = new HBox();
    private Card card;
    private final BooleanProperty reading = new SimpleBooleanProperty(true);
    private Optional<Editing> editing = Optional.empty();

    /// The form and its face, while the card is edited.
    private record Editing(ExampleForm form, EditingFace face) {}

    CardView(Card card, CardHost host) {
        this.card = card;
        this.host = host;
        this.messages = Messages.of(CardView.class);
        getStyleClass().add("example-card");
        setFocusTraversable(true);
        head.getStyleClass().add("card-head");
        body.getStyleClass().add("card-body");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        place.getStyleClass().add("place");
        place.setMinWidth(USE_PREF_SIZE);
        place.setFocusTraversable(false);
        place.setOnAction(event -> host.goTo(key()));
        buttons.getStyleClass().add("card-actions");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(buttons, Pos.TOP_RIGHT);
        buttons.visibleProperty()
                .bind(Bindings.or(hoverProperty(), focusedProperty()).and(reading));
        getChildren().addAll(body, buttons);
        install(host.actions(card.key()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                if (reading.get()) {
                    requestFocus();
                }
                if (click.getClickCount() == 1) {
                    host.reveal(key());
                } else if (reading.get()) {
                    edit();
                }
            }
        });
        showReading();
    }

    private void install(List<CardAction> actions) {
        ContextMenu menu = new ContextMenu();
        for (CardAction action : actions) {
            Node button = Icons.button(action.icon(), action.name(), action.run());
            button.setFocusTraversable(false);
            buttons.getChildren().add(button);
            MenuItem item = new MenuItem(action.name(), Icons.of(action.icon()));
            item.setAccelerator(action.key());
            item.setOnAction(event -> action.run().run());
            menu.getItems().add(item);
        }
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this) {
                actions.stream()
                        .filter(action -> action.key().match(event))
                        .findFirst()
                        .ifPresent(action -> {
                            action.run().run();
                            event.consume();
                        });
            }
        });
    }

    long key() {
        return card.key();
    }

    /// Shows the example as it is now; what looks the same is left as it is, with what is unfolded in it.
    void update(Card fresh) {
        boolean same = fresh.looksLike(card);
        card = fresh;
        if (same) {
            return;
        }
        editing.ifPresentOrElse(this::receive, this::showReading);
    }

    /// Turns the card into a form, with the title ready to be typed over.
    void edit() {
        Optional<String> readOnly = host.readOnly(card);
        if (editing.isPresent() || card.example().problem().isPresent() || readOnly.isPresent()) {
            host.goTo(key());
            return;
        }
        showEditing(new ExampleForm(card.example())).face().focusTitle();
    }

    private void receive(Editing before) {
        place.setText(card.place());
        if (card.example().problem().isPresent()) {
            before.face().retire();
            showReading();
            return;
        }
        ExampleForm form = before.form().receive(card.example());
        if (form != before.form()) {
            before.face().retire();
            showEditing(form).face().focusAddedTo(before.face());
        }
    }

    private Editing showEditing(ExampleForm form) {
        EditingFace face =
                new EditingFace(form, messages, (title, change) -> host.change(key(), title, change), new CardEdits());
        Editing now = new Editing(form, face);
        editing = Optional.of(now);
        reading.set(false);
        body.getChildren().setAll(face);
        return now;
    }

    private void showReading() {
        editing = Optional.empty();
        reading.set(true);
        title.setText(
                card.example().title().isEmpty()
                        ? messages.text("untitled")
                        : card.example().title());
        place.setText(card.place());
        setAccessibleText(title.getText());
        body.getChildren().setAll(head, new ReadingFace(card, messages, host::goToSection));
    }

    private final class CardEdits implements FieldBox.Edits {

        @Override
        public void done() {
            editing.ifPresent(now -> {
                now.face().commitAll();
                now.face().retire();
                showReading();
                requestFocus();
            });
        }

        @Override
        public void undo() {
            host.undo();
        }

        @Override
        public void redo() {
            host.redo();
        }
    }
}
