package org.clausewright.desktop.examples;

import java.util.List;
import java.util.Optional;

/// What a card asks of the pane that it is in. Cards are known by their keys.
interface CardHost {

    List<CardAction> actions(long key);

    void reveal(long key);

    void goTo(long key);

    void goToSection(String id);

    Optional<String> readOnly(Card card);

    /// Makes a change as one undo step of that title.
    void change(long key, String undoTitle, Change change);

    void undo();

    void redo();
}
