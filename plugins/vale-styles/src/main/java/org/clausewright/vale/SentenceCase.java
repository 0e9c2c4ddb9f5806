package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a text as a sentence: its first word with a capital, the others without.
///
/// @param words      cuts a text into words
/// @param vocabulary words with their own spelling
/// @param indicators endings of a word after which one starts with a capital
/// @param prefix     what may stand before the sentence, kept as it is
record SentenceCase(Expression words, Vocabulary vocabulary, List<String> indicators, Optional<Expression> prefix) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.");

    SentenceCase {
        indicators = List.copyOf(indicators);
    }

    String convert(String text) {
        int start = prefixEnd(prefix, text);
        Matcher matcher = words.matcher(text.substring(start));
        List<String> made = new ArrayList<>();
        String before = "";
        while (matcher.find()) {
            String word = matcher.group();
            boolean opens = made.isEmpty() || indicates(before, made.size() == 1);
            String small = word.toLowerCase(Locale.ROOT);
            made.add(vocabulary.spelling(word).orElse(opens ? TitleCase.capitalized(small) : small));
            before = word;
        }
        return text.substring(0, start) + String.join(" ", made);
    }

    private boolean indicates(String word, boolean first) {
        boolean ending = indicators.stream().anyMatch(end -> word.length() > end.length() && word.endsWith(end));
        return ending || (first && NUMBER.matcher(word).find());
    }

    static int prefixEnd(Optional<Expression> prefix, String text) {
        if (prefix.isEmpty()) {
            return 0;
        }
        Matcher matcher = prefix.get().matcher(text);
        return matcher.find() && matcher.start() == 0 ? matcher.end() : 0;
    }
}
