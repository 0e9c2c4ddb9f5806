package org.clausewright.desktop.examples;

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
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.text.TextEdit;
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

    boolean hasSubject() {
        return !(shown.get().subject() instanceof Subject.Nothing);
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
        card(key).ifPresent(card -> navigation.reveal(
                card.document().path(), card.example().titleSpan()));
    }

    void goTo(long key) {
        card(key).ifPresent(card ->
                navigation.goTo(card.document().path(), card.example().titleSpan()));
    }

    /// Takes the author to a section that an answer offends against.
    void goToSection(String id) {
        here.spec().section(id).ifPresent(found -> navigation.goTo(
                found.document().path(), found.value().titleSpan()));
    }

    /// Why this example cannot be edited; empty where it can.
    Optional<String> readOnly(Card card) {
        return workspace.readOnly(card.document().path());
    }

    /// Makes a change of an example as one undo step, once the snapshot is that of the text.
    void change(long key, String title, Change change) {
        withCard(key, card -> {
            List<TextEdit> edits = ExampleText.edits(card.document(), card.example(), change);
            if (!edits.isEmpty()) {
                workspace.apply(SpecEdit.of(title, card.document().path(), edits));
            }
        });
    }

    void undo() {
        workspace.undo();
    }

    void redo() {
        workspace.redo();
    }

    private void withCard(long key, Consumer<Card> action) {
        if (here.isSettled()) {
            card(key).ifPresent(action);
        } else {
            workspace.whenSettled(() -> card(key).ifPresent(action));
        }
    }

    private void refresh() {
        Subject subject = here.subject();
        shown.set(new Shown(subject, keys.cards(subject.examples(here.spec()))));
    }

    @Override
    public void close() {
        subscriptions.close();
        here.close();
    }
}
