package org.clausewright.desktop.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.CardList;
import org.clausewright.desktop.parts.EmptyState;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.desktop.parts.Subscriptions;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The cards, or what to do where there are none.
final class ExamplesView extends VBox implements CardHost {

    private static final int PAGE = 40;

    private final Messages messages = Messages.of(ExamplesView.class);
    private final ExamplesModel model;
    private final ExampleActions actions;
    private final CardList list = new CardList();
    private final EmptyState empty = new EmptyState();
    private final Button more = new Button();
    private final ImportNote note;
    private Map<Long, CardView> views = new HashMap<>();
    private Subject shownSubject = new Subject.Nothing();
    private int limit = PAGE;

    /// @param openImport opens the import that the caret is in as its own spec
    ExamplesView(ExamplesModel model, ExampleActions actions, Runnable openImport, Subscriptions subscriptions) {
        this.model = model;
        this.actions = actions;
        this.note = new ImportNote(messages, openImport);
        getStyleClass().add("examples");
        more.getStyleClass().addAll("small", "quiet");
        more.setOnAction(event -> {
            limit += PAGE;
            show();
        });
        StackPane cards = new StackPane(list, empty);
        VBox.setVgrow(cards, Priority.ALWAYS);
        getChildren().addAll(note, cards);
        list.visibleProperty().bind(empty.visibleProperty().not());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        subscriptions.follow(model.shown(), this::show);
        subscriptions.follow(model.toEdit(), this::editAdded);
    }

    void focusFirst() {
        list.cards().stream().findFirst().ifPresentOrElse(Node::requestFocus, empty::focusAction);
    }

    private void show() {
        ExamplesModel.Shown shown = model.shown().get();
        boolean another = !shown.subject().isSameAs(shownSubject);
        if (another) {
            limit = PAGE;
        }
        shownSubject = shown.subject();
        Map<Long, CardView> kept = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Card card : shown.cards().subList(0, Math.min(limit, shown.cards().size()))) {
            CardView view = views.get(card.key());
            if (view == null) {
                view = new CardView(card, this);
            } else {
                view.update(card);
            }
            kept.put(card.key(), view);
            nodes.add(view);
        }
        views = kept;
        if (shown.cards().size() > limit) {
            more.setText(messages.text("more", Math.min(PAGE, shown.cards().size() - limit)));
            nodes.add(more);
        }
        list.show(nodes);
        if (another) {
            list.toTop();
        }
        note.show(shown.subject());
        sayWhyEmpty(shown);
        editAdded();
    }

    private void sayWhyEmpty(ExamplesModel.Shown shown) {
        empty.setVisible(shown.cards().isEmpty());
        switch (shown.subject()) {
            case Subject.OfClause _, Subject.OfFile _ ->
                empty.say(messages.text("empty.clause"), messages.text("add"), actions::add);
            case Subject.OfSection _ ->
                empty.say(messages.text("empty.nothing"), messages.text("empty.tag"), actions::tagSentence);
            case Subject.Imported _ -> empty.say(messages.text("empty.imported"));
            case Subject.Nothing() -> empty.say(messages.text("empty.none"));
        }
    }

    /// An example that was just added opens for editing once it is there.
    private void editAdded() {
        model.toEdit().get().map(views::get).ifPresent(view -> {
            model.editingStarted();
            list.bringIntoView(view);
            view.edit();
        });
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof CardView view) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            List<Node> cards = list.cards();
            int next = cards.indexOf(view) + step;
            if (step != 0 && !event.isAltDown() && next >= 0 && next < cards.size()) {
                cards.get(next).requestFocus();
                list.bringIntoView(cards.get(next));
                event.consume();
            }
        }
    }

    @Override
    public List<CardAction> actions(long key) {
        CardAction goTo = action("action.goTo", BootstrapIcons.BOX_ARROW_IN_LEFT, "ENTER", () -> model.goTo(key));
        if (model.isImported(key)) {
            return List.of(goTo);
        }
        return List.of(
                action("action.edit", BootstrapIcons.PENCIL, "F2", () -> Optional.ofNullable(views.get(key))
                        .ifPresent(CardView::edit)),
                action("action.duplicate", BootstrapIcons.FILES, "Shortcut+D", () -> actions.duplicate(key)),
                action("action.up", BootstrapIcons.ARROW_UP, "Alt+UP", () -> actions.move(key, -1)),
                action("action.down", BootstrapIcons.ARROW_DOWN, "Alt+DOWN", () -> actions.move(key, 1)),
                action("action.delete", BootstrapIcons.TRASH, "DELETE", () -> actions.delete(key)),
                goTo);
    }

    private CardAction action(String name, BootstrapIcons icon, String keys, Runnable run) {
        return new CardAction(messages.text(name), icon, KeyCombination.valueOf(keys), run);
    }

    @Override
    public void reveal(long key) {
        model.reveal(key);
    }

    @Override
    public void goTo(long key) {
        model.goTo(key);
    }

    @Override
    public void goToSection(String id) {
        model.goToSection(id);
    }

    @Override
    public Optional<String> readOnly(Card card) {
        return model.readOnly(card);
    }

    @Override
    public void change(long key, String undoTitle, Change change) {
        model.change(key, undoTitle, change);
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }
}
