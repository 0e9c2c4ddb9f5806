package org.clausewright.desktop;

import java.util.List;
import org.clausewright.desktop.editor.ChangeMark;
import org.clausewright.desktop.editor.text.MarginLine;
import org.clausewright.history.diff.LineChange;

/// What git says of lines, as the editor's margin shows it.
final class ChangeMarks {

    private ChangeMarks() {}

    static List<ChangeMark> of(List<LineChange> changes) {
        return changes.stream().map(ChangeMarks::mark).toList();
    }

    private static ChangeMark mark(LineChange change) {
        int last = change.line() + Math.max(1, change.count()) - 1;
        return switch (change.kind()) {
            case ADDED -> new ChangeMark(change.line(), last, MarginLine.Change.ADDED);
            case MODIFIED -> new ChangeMark(change.line(), last, MarginLine.Change.CHANGED);
            case REMOVED -> {
                int above = Math.max(1, change.line() - 1);
                yield new ChangeMark(above, above, MarginLine.Change.REMOVED_BELOW);
            }
        };
    }
}
