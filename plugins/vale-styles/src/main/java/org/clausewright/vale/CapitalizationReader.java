package org.clausewright.vale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what a `capitalization` rule asks for.
final class CapitalizationReader {

    private static final String WORD = "[\\p{N}\\p{L}*]+[^\\s]*";

    private final Yaml yaml;
    private final Exceptions exceptions;

    CapitalizationReader(Yaml yaml, Exceptions exceptions) {
        this.yaml = yaml;
        this.exceptions = exceptions;
    }

    Check read(Definition definition) throws PatternFault {
        String match = yaml.string("match").orElse("");
        double threshold = yaml.number("threshold", 0);
        List<String> indicators = yaml.strings("indicators");
        Optional<String> prefix = yaml.string("prefix").filter(found -> !found.isEmpty());
        Optional<Expression> opening = prefix.isEmpty() ? Optional.empty() : Optional.of(Expression.of(prefix.get()));
        boolean chicago = yaml.string("style").orElse("AP").equals("Chicago");
        Vocabulary vocabulary = Vocabulary.of(exceptions.terms());
        Capitalization.Style style =
                switch (match) {
                    case "$title" -> new Capitalization.Style.Title(new TitleCase(chicago, vocabulary, opening));
                    case "$sentence" ->
                        new Capitalization.Style.Sentence(new SentenceCase(
                                Expression.of("(?i)" + words("\\b(?:" + String.join("|", vocabulary.terms()) + ")\\b")),
                                vocabulary,
                                indicators,
                                opening));
                    case "$lower" -> new Capitalization.Style.Whole(text -> text.toLowerCase(Locale.ROOT));
                    case "$upper" -> new Capitalization.Style.Whole(text -> text.toUpperCase(Locale.ROOT));
                    default -> new Capitalization.Style.Matching(Expression.of(match));
                };
        Expression words = Expression.of(words(exceptions.pattern()));
        return new Capitalization(definition, style, words, exceptions, threshold == 0 ? 0.8 : threshold);
    }

    private String words(String exceptionsFirst) {
        return exceptions.terms().isEmpty() ? WORD : exceptionsFirst + "|" + WORD;
    }
}
