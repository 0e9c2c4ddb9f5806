package org.clausewright.desktop.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Changes a list that is on the screen no more than needed, so that nothing moves without cause.
public final class Rows {

    private Rows() {}

    /// Makes `shown` equal to `wanted`; what both have at their start and end is not touched.
    public static <T> void update(List<T> shown, List<? extends T> wanted) {
        int shorter = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < shorter && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<T> replaced = shown.subList(head, shown.size() - tail);
        List<? extends T> by = wanted.subList(head, wanted.size() - tail);
        if (replaced.size() == by.size() && areNew(replaced, by)) {
            for (int i = 0; i < by.size(); i++) {
                if (!replaced.get(i).equals(by.get(i))) {
                    shown.set(head + i, by.get(i));
                }
            }
            return;
        }
        if (!replaced.isEmpty()) {
            replaced.clear();
        }
        if (!by.isEmpty()) {
            shown.addAll(head, List.copyOf(by));
        }
    }

    /// Whether nothing only changed its place: a node cannot stand in two places, not even for a moment.
    private static <T> boolean areNew(List<T> replaced, List<? extends T> by) {
        Set<Object> gone = new HashSet<>();
        for (int i = 0; i < by.size(); i++) {
            if (!replaced.get(i).equals(by.get(i))) {
                gone.add(replaced.get(i));
            }
        }
        for (int i = 0; i < by.size(); i++) {
            if (!replaced.get(i).equals(by.get(i)) && gone.contains(by.get(i))) {
                return false;
            }
        }
        return true;
    }
}
