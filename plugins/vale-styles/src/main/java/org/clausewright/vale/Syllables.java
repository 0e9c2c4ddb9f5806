package org.clausewright.vale;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the syllables of an English word: the groups of vowels, without those that are silent, with those that are
/// two.
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT =
            Pattern.compile("(?:[^aeiouyl]e|[aeiouy][^aeiouy]?le|[^aeiouydt]ed|[^aeiouyscxz]es|[^aeiouy]ely|eful)$");
    private static final Pattern DOUBLE =
            Pattern.compile("i[ao](?!u)|eo|[^aeiouq]ua|[aeiouym]sm$|ying$|creat|[aeiou]ing$");

    private Syllables() {}

    static int in(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int count = count(VOWELS, lower) - count(SILENT, lower) + count(DOUBLE, lower);
        return Math.max(1, count);
    }

    private static int count(Pattern pattern, String word) {
        int count = 0;
        Matcher matcher = pattern.matcher(word);
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
