package org.clausewright.workspace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// What was done to the texts, in the order in which it was done, and how to take it back. Keys that follow each other
/// are collected in one entry.
final class UndoHistory {

    /// A file's part of an entry: the edits, what takes them back, and which contents they lead between.
    record Step(SpecPath file, List<TextEdit> edits, List<TextEdit> inverse, long contentBefore, long contentAfter) {}

    /// What one Undo takes back.
    record Entry(String title, List<Step> steps) {}

    private static final int MOST = 2_000;
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();
    private final LongSupplier clock;
    private boolean collecting;
    private long lastKey;

    UndoHistory(LongSupplier nanoClock) {
        this.clock = nanoClock;
    }

    void add(Entry entry) {
        collecting = false;
        push(entry);
    }

    /// Adds a key, to the entry before it where it goes on where that one stopped.
    void addTyped(String title, Step step) {
        long now = clock.getAsLong();
        Entry last = done.peek();
        Optional<Step> merged = collecting && last != null && now - lastKey < PAUSE_NANOS
                ? merge(last.steps().getFirst(), step)
                : Optional.empty();
        lastKey = now;
        if (merged.isPresent()) {
            done.pop();
            push(new Entry(title, List.of(merged.get())));
        } else {
            push(new Entry(title, List.of(step)));
        }
        collecting = true;
    }

    private void push(Entry entry) {
        undone.clear();
        done.push(entry);
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    private static Optional<Step> merge(Step before, Step after) {
        if (!before.file().equals(after.file())
                || before.edits().size() != 1
                || after.edits().size() != 1) {
            return Optional.empty();
        }
        TextEdit first = before.edits().getFirst();
        TextEdit second = after.edits().getFirst();
        String removedFirst = before.inverse().getFirst().replacement();
        String removedSecond = after.inverse().getFirst().replacement();
        int firstEnd = first.span().start() + first.replacement().length();
        boolean goesOn = second.span().isEmpty() && second.span().start() == firstEnd && !isLineBreak(second);
        boolean backspace = first.replacement().isEmpty()
                && second.replacement().isEmpty()
                && second.span().end() == first.span().start();
        boolean delete = first.replacement().isEmpty()
                && second.replacement().isEmpty()
                && second.span().start() == first.span().start();
        if (goesOn && !isLineBreak(first)) {
            return Optional.of(step(
                    before, after, first.span().start(), removedFirst, first.replacement() + second.replacement()));
        }
        if (backspace) {
            return Optional.of(step(before, after, second.span().start(), removedSecond + removedFirst, ""));
        }
        return delete
                ? Optional.of(step(before, after, first.span().start(), removedFirst + removedSecond, ""))
                : Optional.empty();
    }

    private static boolean isLineBreak(TextEdit edit) {
        return edit.replacement().indexOf('\n') >= 0 || edit.replacement().indexOf('\r') >= 0;
    }

    private static Step step(Step before, Step after, int start, String removed, String inserted) {
        TextEdit edit = new TextEdit(new TextSpan(start, start + removed.length()), inserted);
        TextEdit inverse = new TextEdit(new TextSpan(start, start + inserted.length()), removed);
        return new Step(before.file(), List.of(edit), List.of(inverse), before.contentBefore(), after.contentAfter());
    }

    void endTyping() {
        collecting = false;
    }

    Optional<String> undoTitle() {
        return Optional.ofNullable(done.peek()).map(Entry::title);
    }

    Optional<String> redoTitle() {
        return Optional.ofNullable(undone.peek()).map(Entry::title);
    }

    /// The entry to take back, which stands ready to be redone from now on.
    Optional<Entry> undo() {
        collecting = false;
        Entry entry = done.poll();
        if (entry != null) {
            undone.push(entry);
        }
        return Optional.ofNullable(entry);
    }

    Optional<Entry> redo() {
        collecting = false;
        Entry entry = undone.poll();
        if (entry != null) {
            done.push(entry);
        }
        return Optional.ofNullable(entry);
    }

    /// Forgets what was done to a file: its text was replaced from outside. What the same entries did to other files
    /// stays, since what was done to those before and after builds on it.
    void forget(SpecPath file) {
        collecting = false;
        forget(done, file);
        forget(undone, file);
    }

    private static void forget(Deque<Entry> entries, SpecPath file) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            List<Step> steps = entry.steps().stream()
                    .filter(step -> !step.file().equals(file))
                    .toList();
            if (!steps.isEmpty()) {
                kept.add(new Entry(entry.title(), steps));
            }
        }
        entries.clear();
        entries.addAll(kept);
    }
}
