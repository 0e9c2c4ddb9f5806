package org.clausewright.language;

/// A light stemmer: takes off the endings of number and tense, so that *promise*, *promises*, *promised* and
/// *promising* are one. It keeps derived words apart, and what it gives is a key and not a word.
public final class Stem {

    private Stem() {}

    /// The stem of a word in lower case.
    public static String of(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        boolean number = !bare.isEmpty() && Character.isDigit(bare.charAt(bare.length() - 1));
        return bare.length() < 4 || number ? bare : single(withoutE(withoutTense(singular(bare))));
    }

    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return cut(word, 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? cut(word, 1) : word;
    }

    private static String withoutTense(String word) {
        if (word.endsWith("ied") && word.length() > 4) {
            return cut(word, 3) + "y";
        }
        if (word.endsWith("ing") && hasVowel(word, word.length() - 3)) {
            return cut(word, 3);
        }
        if (word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, word.length() - 2)) {
            return cut(word, 2);
        }
        return word;
    }

    private static String withoutE(String word) {
        return word.length() > 3 && word.endsWith("e") ? cut(word, 1) : word;
    }

    /// Undoes the doubling of *stopped*, and of *tell*, so that it meets *telling*.
    private static String single(String stem) {
        int end = stem.length() - 1;
        boolean doubled = end > 1 && stem.charAt(end) == stem.charAt(end - 1) && "aeiou".indexOf(stem.charAt(end)) < 0;
        return doubled ? cut(stem, 1) : stem;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end && end >= 2; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
