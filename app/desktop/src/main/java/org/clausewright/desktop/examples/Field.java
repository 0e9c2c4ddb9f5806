package org.clausewright.desktop.examples;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A piece of text that is being edited in a card while the file below it may change as well.
final class Field {

    private final StringProperty draft;
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(false);
    private String saved;

    Field(String saved) {
        this.saved = saved;
        this.draft = new SimpleStringProperty(saved);
    }

    StringProperty draft() {
        return draft;
    }

    /// True where the file changed beneath a draft: somebody has to say which of the two counts.
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    boolean isDirty() {
        return !draft.get().equals(saved);
    }

    /// The file says this now. An untouched field shows it; a draft stays and becomes stale where the file differs
    /// from what the draft was made from.
    void receive(String fresh) {
        boolean untouched = !isDirty();
        boolean changed = !fresh.equals(saved);
        saved = fresh;
        if (untouched) {
            draft.set(fresh);
        }
        stale.set(isDirty() && (stale.get() || changed));
    }

    /// The draft was handed to the file.
    void committed() {
        saved = draft.get();
        stale.set(false);
    }

    /// Back to what the file says.
    void reset() {
        draft.set(saved);
        stale.set(false);
    }

    /// Takes over a draft of a field that this one replaces.
    void adopt(Field other) {
        if (other.isDirty()) {
            stale.set(other.stale.get() || !other.saved.equals(saved));
            draft.set(other.draft.get());
        }
    }
}
