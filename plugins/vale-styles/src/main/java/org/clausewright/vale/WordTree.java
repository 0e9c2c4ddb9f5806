package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Joins the words of a long list into one expression that shares their beginnings, so that a search looks at a few
/// branches instead of at thousands of words. Which of two words is tried first, where one begins with the other,
/// stays as it is in the list.
final class WordTree {

    private static final int FEW = 50;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd} '’_-]+");

    private final SequencedMap<Integer, WordTree> branches = new TreeMap<>();
    private int word = Integer.MAX_VALUE;
    private int first = Integer.MAX_VALUE;

    private WordTree() {}

    /// The alternatives in Vale's notation: runs of plain words as trees, expressions as they are.
    static String alternatives(List<String> tokens) {
        if (tokens.size() <= FEW) {
            return String.join("|", tokens);
        }
        List<String> parts = new ArrayList<>();
        WordTree tree = new WordTree();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.length() < 100 && PLAIN.matcher(token).matches()) {
                tree.add(token, i);
                continue;
            }
            if (!tree.branches.isEmpty()) {
                parts.add(tree.expression());
                tree = new WordTree();
            }
            parts.add(token);
        }
        if (!tree.branches.isEmpty()) {
            parts.add(tree.expression());
        }
        return String.join("|", parts);
    }

    private void add(String token, int index) {
        WordTree at = this;
        at.first = Math.min(at.first, index);
        for (int i = 0; i < token.length(); ) {
            int point = token.codePointAt(i);
            at = at.branches.computeIfAbsent(point, _ -> new WordTree());
            at.first = Math.min(at.first, index);
            i += Character.charCount(point);
        }
        at.word = Math.min(at.word, index);
    }

    private String expression() {
        StringBuilder expression = new StringBuilder();
        append(expression);
        return expression.toString();
    }

    private void append(StringBuilder expression) {
        if (branches.isEmpty()) {
            return;
        }
        boolean ends = word < Integer.MAX_VALUE;
        boolean endsFirst = word
                <= branches.values().stream()
                        .mapToInt(branch -> branch.first)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        boolean single = branches.size() == 1 && !ends;
        expression.append(single ? "" : "(?:").append(ends && endsFirst ? "|" : "");
        int written = 0;
        for (var branch : branches.entrySet()) {
            expression.append(written++ > 0 ? "|" : "").appendCodePoint(branch.getKey());
            branch.getValue().append(expression);
        }
        expression.append(ends && !endsFirst ? "|" : "").append(single ? "" : ")");
    }
}
