package org.clausewright.desktop.challenge;

import java.util.ArrayList;
import java.util.List;

/// A line of a text that another text comes to.
record LineChange(Kind kind, String text) {

    enum Kind {
        SAME("  "),
        ADDED("+ "),
        REMOVED("- ");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    private static final int AROUND = 2;

    /// The stretch in which two texts differ, with two lines before and after.
    static List<LineChange> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<LineChange> lines = new ArrayList<>();
        add(lines, Kind.SAME, now.subList(Math.max(0, head - AROUND), head));
        add(lines, Kind.REMOVED, old.subList(head, old.size() - tail));
        add(lines, Kind.ADDED, now.subList(head, now.size() - tail));
        int end = now.size() - tail;
        add(lines, Kind.SAME, now.subList(end, Math.min(now.size(), end + AROUND)));
        return List.copyOf(lines);
    }

    private static void add(List<LineChange> lines, Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(new LineChange(kind, text)));
    }
}
