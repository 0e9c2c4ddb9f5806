package org.clausewright.vale;

import java.util.Optional;

/// How often a part of an expression repeats: `*`, `+?`, `{2,5}`.
///
/// @param most -1 for no bound
/// @param lazy as few as possible
/// @param end  where it ends in the pattern
record Quantifier(int least, int most, boolean lazy, int end) {

    /// The one that stands at an offset; empty where none does.
    static Optional<Quantifier> read(String source, int at) throws PatternFault {
        Optional<Quantifier> greedy = greedy(source, at);
        if (greedy.isEmpty()) {
            return greedy;
        }
        Quantifier read = greedy.get();
        boolean lazy = source.startsWith("?", read.end);
        Quantifier whole = new Quantifier(read.least, read.most, lazy, read.end + (lazy ? 1 : 0));
        if (greedy(source, whole.end).isPresent()) {
            throw new PatternFault("repeats a repetition at its character " + (whole.end + 1));
        }
        return Optional.of(whole);
    }

    private static Optional<Quantifier> greedy(String source, int at) throws PatternFault {
        if (at >= source.length()) {
            return Optional.empty();
        }
        return switch (source.charAt(at)) {
            case '*' -> Optional.of(new Quantifier(0, -1, false, at + 1));
            case '+' -> Optional.of(new Quantifier(1, -1, false, at + 1));
            case '?' -> Optional.of(new Quantifier(0, 1, false, at + 1));
            case '{' -> counted(source, at);
            default -> Optional.empty();
        };
    }

    /// A brace that counts nothing is a brace.
    private static Optional<Quantifier> counted(String source, int at) throws PatternFault {
        int close = source.indexOf('}', at);
        String inner = close < 0 ? "" : source.substring(at + 1, close);
        if (!inner.matches("[0-9]{1,9}(?:,[0-9]{0,9})?")) {
            return Optional.empty();
        }
        int comma = inner.indexOf(',');
        int least = Integer.parseInt(comma < 0 ? inner : inner.substring(0, comma));
        int most = comma < 0 ? least : comma == inner.length() - 1 ? -1 : Integer.parseInt(inner.substring(comma + 1));
        if (most >= 0 && most < least) {
            throw new PatternFault("counts downwards in " + source.substring(at, close + 1));
        }
        return Optional.of(new Quantifier(least, most, false, close + 1));
    }

    /// In Java's notation.
    ///
    /// @param bound the most where it has no bound of its own; -1 where it needs none
    String java(int bound) {
        return counts(bound) + (lazy ? "?" : "");
    }

    private String counts(int bound) {
        if (most >= 0) {
            return "{" + least + "," + most + "}";
        }
        if (bound >= 0) {
            return "{" + least + "," + Math.max(least, bound) + "}";
        }
        return least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}";
    }
}
