package org.clausewright.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/// `capitalization`: how a text is written in capital and small letters. Looks at the text as a whole.
///
/// @param style how the text should be written
/// @param words cuts a text into the words that are compared; used where a share of them has to be right
record Capitalization(Definition rule, Style style, Expression words, Exceptions exceptions, double threshold)
        implements Check {

    /// What `match` asks for.
    sealed interface Style {

        /// All small or all capital letters.
        record Whole(UnaryOperator<String> convert) implements Style {}

        /// Most words as in a title.
        record Title(TitleCase title) implements Style {}

        /// Most words as in a sentence.
        record Sentence(SentenceCase sentence) implements Style {}

        /// Anything that the expression finds something in.
        record Matching(Expression expression) implements Style {}
    }

    @Override
    public void read(LintText text, Consumer<Match> matches) {
        String found = text.text();
        String expected = expected(found);
        if (isFine(found, expected)) {
            return;
        }
        boolean replace =
                rule.action().name().equals("replace") && rule.action().params().isEmpty();
        boolean known = style instanceof Style.Title || style instanceof Style.Sentence;
        List<String> fixes =
                replace && known ? List.of(expected) : rule.action().apply(found);
        String message = Messages.format(rule.message(), List.of(found, expected));
        matches.accept(Match.of(0, found.length(), message, fixes));
    }

    private String expected(String text) {
        return switch (style) {
            case Style.Whole(var convert) -> convert.apply(text);
            case Style.Title(var title) -> title.convert(text);
            case Style.Sentence(var sentence) -> sentence.convert(text);
            case Style.Matching _ -> text;
        };
    }

    private boolean isFine(String text, String expected) {
        return switch (style) {
            case Style.Whole _ -> text.equals(expected) || exceptions.hold(text);
            case Style.Matching(var expression) -> expression.isIn(text) || exceptions.hold(text);
            case Style.Title _ -> share(text, expected, false);
            case Style.Sentence _ -> share(text, expected, true);
        };
    }

    /// Whether enough words are written as expected. A sentence whose first word is not capitalised never is right.
    private boolean share(String text, String expected, boolean sentence) {
        List<String> observed = tokens(text);
        List<String> wanted = tokens(expected);
        int right = 0;
        for (int i = 0; i < observed.size(); i++) {
            String word = observed.get(i);
            boolean capitals = !sentence && word.equals(word.toUpperCase(Locale.ROOT));
            if (i >= wanted.size() || word.equals(wanted.get(i)) || exceptions.hold(word) || capitals) {
                right++;
            } else if (sentence && i == 0 && !word.equals(TitleCase.capitalized(word.toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        return observed.isEmpty() || (double) right / observed.size() >= threshold;
    }

    private List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
