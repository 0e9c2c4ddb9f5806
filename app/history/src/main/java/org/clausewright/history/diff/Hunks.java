package org.clausewright.history.diff;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/// Gathers changes into hunks: two that share lines of context become one.
final class Hunks {

    private final List<String> oldLines;
    private final List<String> newLines;
    private final int context;

    Hunks(List<String> oldLines, List<String> newLines, int context) {
        this.oldLines = oldLines;
        this.newLines = newLines;
        this.context = context;
    }

    List<Hunk> around(List<Edit> edits) {
        List<Hunk> hunks = new ArrayList<>();
        int first = 0;
        while (first < edits.size()) {
            int last = first;
            while (last + 1 < edits.size()
                    && edits.get(last + 1).getBeginA() - edits.get(last).getEndA() <= 2 * context) {
                last++;
            }
            hunks.add(hunk(edits.subList(first, last + 1)));
            first = last + 1;
        }
        return hunks;
    }

    private Hunk hunk(List<Edit> edits) {
        int before = Math.min(context, edits.getFirst().getBeginA());
        int oldLine = edits.getFirst().getBeginA() - before;
        int newLine = edits.getFirst().getBeginB() - before;
        int oldStart = oldLine + 1;
        int newStart = newLine + 1;
        List<DiffLine> lines = new ArrayList<>();
        for (Edit edit : edits) {
            while (oldLine < edit.getBeginA()) {
                lines.add(unchanged(oldLine++, newLine++));
            }
            change(edit, lines);
            oldLine = edit.getEndA();
            newLine = edit.getEndB();
        }
        int end = Math.min(oldLines.size(), oldLine + context);
        while (oldLine < end) {
            lines.add(unchanged(oldLine++, newLine++));
        }
        return new Hunk(oldStart, newStart, lines);
    }

    private DiffLine unchanged(int oldLine, int newLine) {
        return new DiffLine.Context(oldLine + 1, newLine + 1, newLines.get(newLine));
    }

    private void change(Edit edit, List<DiffLine> lines) {
        List<String> removed = oldLines.subList(edit.getBeginA(), edit.getEndA());
        List<String> added = newLines.subList(edit.getBeginB(), edit.getEndB());
        WordDiff words = WordDiff.between(removed, added);
        for (int i = 0; i < removed.size(); i++) {
            lines.add(new DiffLine.Removed(
                    edit.getBeginA() + i + 1, removed.get(i), words.removed().get(i)));
        }
        for (int i = 0; i < added.size(); i++) {
            lines.add(new DiffLine.Added(
                    edit.getBeginB() + i + 1, added.get(i), words.added().get(i)));
        }
    }
}
