package org.clausewright.desktop.parts;

import java.util.List;

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
        if (replaced.size() == by.size()) {
            for (int i = 0; i < by.size(); i++) {
                T value = by.get(i);
                if (!replaced.get(i).equals(value)) {
                    shown.set(head + i, value);
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
}
