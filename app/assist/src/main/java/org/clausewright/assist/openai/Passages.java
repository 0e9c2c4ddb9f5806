package org.clausewright.assist.openai;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.assist.reading.Quote;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.text.TextSpan;

/// Finds the words that a reader rests on, in the sentence of the clause and else in its section. What is found is what
/// stands there: tags of clauses and marks of emphasis may be left out of a quote, a sign may be added at its ends, and
/// an ellipsis may stand for words in the middle, each part being found for itself; single words beside others say
/// nothing and are left out.
final class Passages {

    private static final int LONGEST = 2_000;
    private static final int SHORTEST = 2;

    private static final Pattern MARKUP = Pattern.compile("\\[\\^[A-Za-z0-9_-]+]|\\*+");
    private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:\\[(?:\\.{3}|…)]|\\.{3,}|…)\\s*");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s\"'“”‘’„«»`.,;:!?-]+|[\\s\"'“”‘’„«»`.,;:!?-]+$");

    private final CaseContext context;
    private final QuoteFinder finder;

    Passages(CaseContext context) {
        this.context = context;
        this.finder = new QuoteFinder(without(context.document().text()));
    }

    /// @return where it stands, a part for each stretch without an ellipsis; none where a part is not there
    List<Quote> find(String quote) {
        String words = without(quote).strip();
        Optional<TextSpan> whole = span(words);
        if (whole.isPresent()) {
            return List.of(quote(whole.get()));
        }
        List<Quote> parts = new ArrayList<>();
        for (String part : ELLIPSIS.split(words, -1)) {
            if (!part.isBlank()) {
                Optional<TextSpan> span = span(part);
                if (span.isEmpty()) {
                    return List.of();
                }
                parts.add(quote(span.get()));
            }
        }
        List<Quote> telling =
                parts.stream().filter(part -> part.words().contains(" ")).toList();
        return telling.isEmpty() ? parts.stream().limit(1).toList() : telling;
    }

    private Quote quote(TextSpan span) {
        return new Quote(span, context.document().text(span));
    }

    private Optional<TextSpan> span(String part) {
        return within(part).or(() -> within(AT_THE_ENDS.matcher(part).replaceAll("")));
    }

    private Optional<TextSpan> within(String words) {
        boolean isQuote = words.length() >= SHORTEST
                && words.length() <= LONGEST
                && words.chars().anyMatch(Character::isLetterOrDigit);
        return isQuote
                ? finder.find(words, context.clause().value().sentence())
                        .or(() -> context.section().map(Section::own).flatMap(own -> finder.find(words, own)))
                : Optional.empty();
    }

    /// As long as before: what is left out is filled with what the finder passes over.
    private static String without(String text) {
        return MARKUP.matcher(text).replaceAll(mark -> String.valueOf(QuoteFinder.PASSED_OVER)
                .repeat(mark.group().length()));
    }
}
