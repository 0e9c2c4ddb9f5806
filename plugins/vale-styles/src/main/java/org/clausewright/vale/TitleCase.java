package org.clausewright.vale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a text as a title, after the Associated Press Stylebook or the Chicago Manual of Style.
///
/// @param chicago whether prepositions of any length are small
/// @param vocabulary words with their own spelling
/// @param prefix  what may stand before the title, kept as it is; empty for nothing
record TitleCase(boolean chicago, Vocabulary vocabulary, Optional<Expression> prefix) {

    private static final Pattern WORD = Pattern.compile("[\\p{N}\\p{L}]+[^\\s/-]*");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "en", "for", "if", "in", "nor", "of", "on", "or", "per", "the",
            "to", "vs", "vs.", "via", "v", "v.");
    private static final Set<String> PREPOSITIONS = Set.of(
            "with",
            "from",
            "into",
            "during",
            "including",
            "until",
            "against",
            "among",
            "throughout",
            "despite",
            "towards",
            "upon",
            "concerning",
            "about",
            "over",
            "through",
            "before",
            "between",
            "after",
            "since",
            "without",
            "under",
            "within",
            "along",
            "following",
            "across",
            "beyond",
            "around",
            "down",
            "near",
            "above");
    private static final List<String> NOUN_ENDINGS =
            List.of("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ers", "ors", "ings", "ies");

    String convert(String text) {
        int start = SentenceCase.prefixEnd(prefix, text);
        Matcher word = WORD.matcher(text).region(start, text.length());
        StringBuilder title = new StringBuilder();
        int from = 0;
        while (word.find()) {
            title.append(text, from, word.start()).append(converted(text, start, word));
            from = word.end();
        }
        return title.append(text, from, text.length()).toString();
    }

    private String converted(String text, int start, Matcher word) {
        String written = word.group();
        Optional<String> own = vocabulary.spelling(written);
        if (own.isPresent()) {
            return own.get();
        }
        String small = written.toLowerCase(Locale.ROOT);
        boolean edge = word.start() == start || word.end() == text.length();
        char before = at(text, word.start() - 1);
        char beforeThat = at(text, word.start() - 2);
        boolean apart = before == ' ' || before == '-' || before == '/';
        boolean opens = beforeThat == ':' || beforeThat == '-';
        boolean joined = at(text, word.end()) == '-' && before != '-';
        return !edge && isSmall(small, text, word.end()) && apart && !opens && !joined ? small : capitalized(written);
    }

    private boolean isSmall(String word, String text, int end) {
        if (!chicago && word.equals("to")) {
            return NOUN_ENDINGS.stream().anyMatch(following(text, end)::endsWith);
        }
        return SMALL.contains(word) || (chicago && PREPOSITIONS.contains(word));
    }

    private static String following(String text, int from) {
        Matcher next = WORD.matcher(text);
        return next.find(from) ? next.group().toLowerCase(Locale.ROOT) : "";
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    static String capitalized(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
