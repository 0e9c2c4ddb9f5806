package org.clausewright.desktop.navigator;

import java.util.Optional;
import org.clausewright.desktop.frame.Desk;

/// What the menu of a row does.
final class RowActions {

    private final Desk desk;

    RowActions(Desk desk) {
        this.desk = desk;
    }

    void copyReference(Row row) {
        throw new IllegalStateException(desk.toString() + row);
    }

    void rename(Row row) {
        throw new IllegalStateException(desk.toString() + row);
    }

    void whoLinksHere(Row row) {
        throw new IllegalStateException(desk.toString() + row);
    }

    void changeAuthority(Row row, Optional<String> level) {
        throw new IllegalStateException(desk.toString() + row + level);
    }
}
