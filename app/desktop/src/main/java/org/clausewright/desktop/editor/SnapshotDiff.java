package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Which blocks of a snapshot have to be coloured again: those that are not the same objects at the same end of the
/// document as before, and those in which something was typed.
final class SnapshotDiff {

    private SnapshotDiff() {}

    /// The indexes of those blocks, in order.
    ///
    /// @param touched places in the new snapshot
    static List<Integer> changed(Optional<SpecDocument> before, SpecDocument after, List<TextSpan> touched) {
        List<Block> old = before.map(SpecDocument::blocks).orElse(List.of());
        List<Block> now = after.blocks();
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head) == now.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail) == now.get(now.size() - 1 - tail)) {
            tail++;
        }
        List<Integer> changed = new ArrayList<>();
        for (int i = head; i < now.size() - tail; i++) {
            changed.add(i);
        }
        for (TextSpan span : touched) {
            addTouched(after, span, changed);
        }
        return changed.stream().distinct().sorted().toList();
    }

    private static void addTouched(SpecDocument document, TextSpan span, List<Integer> to) {
        if (document.blocks().isEmpty()) {
            return;
        }
        int last = document.blockAt(Math.min(document.length(), span.end()));
        for (int i = document.blockAt(Math.min(document.length(), span.start())); i <= last; i++) {
            to.add(i);
        }
    }
}
