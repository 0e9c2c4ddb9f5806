package org.clausewright.desktop.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.parts.Here;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Subject;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.workspace.Workspace;

/// The examples of what the caret is in, and what can be done with them.
final class ExamplesModel implements AutoCloseable {

    /// What is shown: of what, and which cards.
    record Shown(Subject subject, List<Card> cards) {

        Shown {
            cards = List.copyOf(cards);
        }
    }

    private final Workspace workspace;
    private final Navigation navigation;
    private final Here here;
    private final CardKeys keys = new CardKeys();
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown(new Subject.Nothing(), List.of()));
    private final ReadOnlyObjectWrapper<Optional<Long>> toEdit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<Runnable> waiting = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();

    ExamplesModel(Workspace workspace, Navigation navigation, Pause pause) {
        this.workspace = workspace;
        this.navigation = navigation;
        subscriptions.add(workspace.onText(keys::textChanged));
        this.here = new Here(workspace, navigation, pause);
        subscriptions.follow(here.place(), this::refresh);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Subject subject() {
        return shown.get().subject();
    }

    /// Whether there is something that examples can be added to.
    boolean hasSubject() {
        return switch (shown.get().subject()) {
            case Subject.OfClause _, Subject.OfSection _, Subject.OfFile _ -> true;
            case Subject.Imported _, Subject.Nothing() -> false;
        };
    }

    /// The example that was just added and is to be edited; empty where there is none.
    ReadOnlyObjectProperty<Optional<Long>> toEdit() {
        return toEdit.getReadOnlyProperty();
    }

    void editingStarted() {
        toEdit.set(Optional.empty());
    }

    Optional<Card> card(long key) {
        return shown.get().cards().stream().filter(card -> card.key() == key).findFirst();
    }

    /// Brings the text of an example into view, and leaves the keyboard where it is.
    void reveal(long key) {
        card(key)
                .ifPresent(card ->
                        navigation.reveal(card.document().path(), card.example().titleSpan()));
    }

    void goTo(long key) {
        card(key)
                .ifPresent(card ->
                        navigation.goTo(card.document().path(), card.example().titleSpan()));
    }

    /// Takes the author to a section that an answer offends against.
    void goToSection(String id) {
        here.spec()
                .section(id)
                .ifPresent(found ->
                        navigation.goTo(found.document().path(), found.value().titleSpan()));
    }

    /// Whether the example is one of an import.
    boolean isImported(long key) {
        return card(key)
                .filter(card -> card.document().path().prefix().isPresent())
                .isPresent();
    }

    /// Why this example cannot be edited; empty where it can.
    Optional<String> readOnly(Card card) {
        return workspace.readOnly(card.document().path());
    }

    /// Makes a change of an example as one undo step, once the snapshot is that of the text.
    void change(long key, String undoTitle, Change change) {
        withCard(key, card -> workspace.apply(change.edit(undoTitle, new Found<>(card.document(), card.example()))));
    }

    void undo() {
        workspace.undo();
    }

    void redo() {
        workspace.redo();
    }

    /// Runs something on a card once the snapshot that it is of is that of the text; not at all where it is gone.
    void withCard(long key, Consumer<Card> action) {
        whenCurrent(() -> card(key).ifPresent(action));
    }

    /// Runs something at once where the snapshot is that of the text, else as soon as it is.
    void whenCurrent(Runnable action) {
        if (here.isSettled()) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /// The card before or after another one of the same file.
    Optional<Card> neighbour(Card card, int by) {
        List<Card> cards = shown.get().cards();
        int index = cards.indexOf(card) + by;
        return index < 0 || index >= cards.size()
                ? Optional.empty()
                : Optional.of(cards.get(index)).filter(other -> other.document() == card.document());
    }

    /// Opens the last example of a file for editing, as soon as the snapshot has caught up.
    void editLastOf(SpecPath file) {
        waiting.add(() -> shown.get().cards().reversed().stream()
                .filter(card -> card.document().path().equals(file))
                .findFirst()
                .ifPresent(card -> toEdit.set(Optional.of(card.key()))));
    }

    private void refresh() {
        shown.set(new Shown(here.subject(), keys.cards(here.subject().examples(here.spec()))));
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(this::whenCurrent);
    }

    @Override
    public void close() {
        subscriptions.close();
        here.close();
    }
}
