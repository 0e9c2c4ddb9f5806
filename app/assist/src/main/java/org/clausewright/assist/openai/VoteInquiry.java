package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.Vote;

/// Asks one reader whether a case complies with a clause. The reader's number stands in the question, so that two
/// readers of one stance are two questions, and each can be asked for again.
///
/// What comes back is taken in more forms than the one that is asked for, as servers that ignore the form give it:
/// verdicts in words, one quote where a list is wanted, other usual names of the fields.
final class VoteInquiry implements Inquiry<Vote> {

    private static final int LONGEST_READING = 600;
    private static final int MOST_QUOTES = 8;

    private static final List<String> VERDICT = List.of("complies", "compliant", "compliance", "comply", "verdict");
    private static final List<String> READING = List.of("reading", "interpretation", "reason", "explanation");
    private static final List<String> QUOTES = List.of("quotes", "quote", "words", "evidence");

    private static final String AND_WHY = "(?:[.,:;!].*|\\s+[-–—(].*)?";
    private static final Pattern NO = Pattern.compile("(?:no|false|0|fail(?:s|ed)?|breaks?|violat(?:es|ed|ion)"
            + "|(?:non-?|in)compliant|(?:does not|doesn't|not) (?:comply|compliant))" + AND_WHY);
    private static final Pattern YES = Pattern.compile("(?:yes|true|1|pass(?:es|ed)?|compl(?:y|ies|iant))" + AND_WHY);

    private final Stances template;
    private final CaseContext context;
    private final int number;
    private final Passages passages;

    /// @param number of the reader, from 0
    VoteInquiry(PromptTemplate template, CaseContext context, int number) {
        this.template = Stances.of(template);
        this.context = context;
        this.number = number;
        this.passages = new Passages(context);
    }

    @Override
    public PromptTemplate template() {
        return template.question();
    }

    @Override
    public String variant() {
        return Integer.toString(number);
    }

    @Override
    public ChatRequest request() {
        Map<String, String> values = context.values();
        values.put("number", Integer.toString(number + 1));
        values.put("stance", template.of(number));
        return new ChatRequest(
                template.question().system(),
                List.of(new ChatRequest.Message(false, template.question().fill(values))),
                "reading",
                Schemas.READING.read());
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("quotes", "reading", "complies");
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Reading<Vote> read(JsonNode item) {
        String reading = Fields.line(first(item, READING), LONGEST_READING);
        Optional<Boolean> complies = verdict(first(item, VERDICT));
        JsonNode given = first(item, QUOTES);
        if (reading.isEmpty()) {
            return new Reading.Misfit<>("the item has no reading, or a far too long one");
        }
        if (complies.isEmpty()) {
            return new Reading.Misfit<>("\"complies\" is neither true nor false");
        }
        if (!given.isArray() && !given.isTextual()) {
            return new Reading.Misfit<>("\"quotes\" is no list");
        }
        List<Quote> quotes = new ArrayList<>();
        int dropped = 0;
        for (JsonNode quote : given.isArray() ? given : List.of(given)) {
            List<Quote> found = quotes.size() < MOST_QUOTES ? passages.find(text(quote)) : List.of();
            quotes.addAll(found);
            dropped += found.isEmpty() ? 1 : 0;
        }
        return new Reading.Fits<>(
                new Vote(complies.get(), reading, quotes.stream().distinct().toList(), dropped));
    }

    private static JsonNode first(JsonNode item, List<String> names) {
        return names.stream()
                .map(item::path)
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .findFirst()
                .orElseGet(() -> item.path(names.getFirst()));
    }

    private static String text(JsonNode quote) {
        return quote.isObject()
                ? first(quote, List.of("text", "quote", "words")).asText("")
                : quote.asText("");
    }

    /// True and false, and how they are said.
    private static Optional<Boolean> verdict(JsonNode value) {
        if (value.isBoolean()) {
            return Optional.of(value.booleanValue());
        }
        String said =
                value.asText("").toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        if (NO.matcher(said).matches()) {
            return Optional.of(false);
        }
        return YES.matcher(said).matches() ? Optional.of(true) : Optional.empty();
    }
}
