package org.clausewright.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How a sentence became another, word by word.
public final class WordChanges {

    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /// Words in a row that have the same fate.
    public record Piece(Kind kind, String text) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]++(?:['’][\\p{L}]++)*+|\\s++|\\X");
    private static final long MOST_COMPARISONS = 2_000_000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordChanges() {}

    /// The pieces in their order: put together, those that are not NEW make `before`, and those not GONE `after`.
    public static List<Piece> between(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        WordChanges changes = new WordChanges();
        old.subList(0, head).forEach(word -> changes.add(Kind.SAME, word));
        changes.compare(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        old.subList(old.size() - tail, old.size()).forEach(word -> changes.add(Kind.SAME, word));
        return List.copyOf(changes.pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void compare(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            old.forEach(word -> add(Kind.GONE, word));
            now.forEach(word -> add(Kind.NEW, word));
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j)) && isAnchor(old, now, i, j)) {
                add(Kind.SAME, old.get(i));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.GONE, old.get(i++));
            } else {
                add(Kind.NEW, now.get(j++));
            }
        }
    }

    /// A blank between two changed words is no reason to show them as two changes.
    private static boolean isAnchor(List<String> old, List<String> now, int i, int j) {
        if (!old.get(i).isBlank()) {
            return true;
        }
        boolean last = i + 1 == old.size() || j + 1 == now.size();
        return last || old.get(i + 1).equals(now.get(j + 1));
    }

    /// How many words the rests from there on have in common, blanks counting little.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                int weight = old.get(i).isBlank() ? 1 : 3;
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + weight
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// What goes comes before what takes its place.
    private void add(Kind kind, String text) {
        int at = pieces.size();
        if (kind == Kind.GONE && at > 0 && pieces.get(at - 1).kind() == Kind.NEW) {
            at--;
        }
        if (at > 0 && pieces.get(at - 1).kind() == kind) {
            pieces.set(at - 1, new Piece(kind, pieces.get(at - 1).text() + text));
        } else {
            pieces.add(at, new Piece(kind, text));
        }
    }
}
