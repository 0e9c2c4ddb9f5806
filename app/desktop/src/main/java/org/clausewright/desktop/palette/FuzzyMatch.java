package org.clausewright.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How well typed characters are found in a title: all of them, in their order, blanks aside. Whole words and starts
/// of words count more than scattered letters, earlier more than later.
///
/// @param score     higher is better; comparable between titles for the same query
/// @param positions the indices in the title that matched, ascending
public record FuzzyMatch(int score, List<Integer> positions) {

    private static final int LETTER = 1;
    private static final int ADJACENT = 8;
    private static final int WORD_START = 10;

    public FuzzyMatch {
        positions = List.copyOf(positions);
    }

    /// Empty where a character of the query is missing. An empty query matches everything with score 0.
    public static Optional<FuzzyMatch> of(String query, String title) {
        String wanted = fold(query).replaceAll("\\s+", "");
        String text = fold(title);
        Optional<FuzzyMatch> whole = wholeWords(fold(query).strip(), text);
        return whole.isPresent() ? whole : scattered(wanted, text);
    }

    private static Optional<FuzzyMatch> wholeWords(String query, String text) {
        if (query.isEmpty()) {
            return Optional.of(new FuzzyMatch(0, List.of()));
        }
        int at = text.indexOf(query);
        for (int next = at; next >= 0; next = text.indexOf(query, next + 1)) {
            if (startsWord(text, next)) {
                at = next;
                break;
            }
        }
        if (at < 0) {
            return Optional.empty();
        }
        List<Integer> positions = new ArrayList<>();
        for (int i = at; i < at + query.length(); i++) {
            positions.add(i);
        }
        int score = query.length() * (LETTER + ADJACENT) + (startsWord(text, at) ? 4 * WORD_START : 0) - at / 4;
        return Optional.of(new FuzzyMatch(score, positions));
    }

    private static Optional<FuzzyMatch> scattered(String wanted, String text) {
        List<Integer> positions = new ArrayList<>();
        int score = 0;
        int from = 0;
        for (int i = 0; i < wanted.length(); i++) {
            int at = next(text, wanted.charAt(i), from);
            if (at < 0) {
                return Optional.empty();
            }
            boolean adjacent = !positions.isEmpty() && positions.getLast() == at - 1;
            score += LETTER + (adjacent ? ADJACENT : 0) + (startsWord(text, at) ? WORD_START : 0);
            positions.add(at);
            from = at + 1;
        }
        int spread = positions.isEmpty() ? 0 : positions.getLast() - positions.getFirst() - positions.size() + 1;
        return Optional.of(new FuzzyMatch(score - spread / 2, positions));
    }

    /// The next place of the character: the neighbour if it is there, else the next start of a word that has it and
    /// that leaves the rest a chance, else the next place at all.
    private static int next(String text, char wanted, int from) {
        int first = text.indexOf(wanted, from);
        if (first < 0 || first == from) {
            return first;
        }
        for (int at = first; at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (startsWord(text, at) && at - first < 24) {
                return at;
            }
        }
        return first;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /// Lower case without changing any index.
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(Character.toLowerCase(text.charAt(i)));
        }
        return folded.toString();
    }
}
