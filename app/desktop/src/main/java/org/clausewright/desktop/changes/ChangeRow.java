package org.clausewright.desktop.changes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.clausewright.history.ChangedFile;
import org.clausewright.spec.SpecPath;

/// A changed file, and whether the next commit takes it.
public final class ChangeRow {

    private final ChangedFile file;
    private final BooleanProperty chosen;

    ChangeRow(ChangedFile file, boolean chosen) {
        this.file = file;
        this.chosen = new SimpleBooleanProperty(chosen);
    }

    public ChangedFile file() {
        return file;
    }

    public SpecPath path() {
        return file.path();
    }

    public BooleanProperty chosen() {
        return chosen;
    }
}
