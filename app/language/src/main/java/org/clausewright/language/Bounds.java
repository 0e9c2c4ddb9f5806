package org.clausewright.language;

/// Bounds in numbers: *until 48 hours before*, *at most three*, *no longer than a week*.
final class Bounds {

    private static final int REACH = 5;

    private Bounds() {}

    /// Whether a bound follows in the clause of the word of that index.
    static boolean in(Sentence sentence, int from) {
        for (int at = from; at < sentence.size() && !sentence.hasBefore(at, ";"); at++) {
            if (opens(sentence, at) && hasNumber(sentence, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Sentence sentence, int at) {
        String next = sentence.word(at + 1);
        return switch (sentence.word(at)) {
            case "until",
                    "within",
                    "after",
                    "before",
                    "for",
                    "by",
                    "from",
                    "between",
                    "per",
                    "maximum",
                    "minimum",
                    "under",
                    "over",
                    "above",
                    "below" -> true;
            case "at" -> next.equals("most") || next.equals("least") || next.equals("latest");
            case "up" -> next.equals("to");
            case "more", "less", "fewer", "longer", "shorter", "higher", "lower", "later", "earlier" ->
                next.equals("than");
            default -> false;
        };
    }

    private static boolean hasNumber(Sentence sentence, int from) {
        for (int at = from; at < from + REACH; at++) {
            if (sentence.tag(at) == PartOfSpeech.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
