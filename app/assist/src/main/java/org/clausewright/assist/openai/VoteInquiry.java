package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.assist.reading.Quote;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Asks one reader whether a case complies with a clause. The reader's number stands in the question, so that two
/// readers of one stance are two questions, and each can be asked for again.
final class VoteInquiry implements Inquiry<Vote> {

    private static final int LONGEST_READING = 600;
    private static final int LONGEST_QUOTE = 2_000;
    private static final int MOST_QUOTES = 8;
    private static final int SHORTEST_QUOTE = 2;

    private final Stances template;
    private final Spec spec;
    private final Found<Clause> clause;
    private final String situation;
    private final int number;
    private final Optional<Section> section;
    private final QuoteFinder finder;

    /// @param number of the reader, from 0
    VoteInquiry(PromptTemplate template, Spec spec, Found<Clause> clause, String situation, int number) {
        this.template = Stances.of(template);
        this.spec = spec;
        this.clause = clause;
        this.situation = situation;
        this.number = number;
        this.section = clause.document().sectionAt(clause.value().sentence().start());
        this.finder = new QuoteFinder(clause.document().text());
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
        SpecDocument document = clause.document();
        Map<String, String> values = Map.of(
                "number", Integer.toString(number + 1),
                "stance", template.of(number),
                "id", Fence.name(clause.value().id()),
                "title", Fence.around("title", section.map(Section::title).orElse("")),
                "authority",
                        section.flatMap(found -> spec.authorityOf(new Found<>(document, found)))
                                .map(Fence::name)
                                .orElse("none named"),
                "clause", Fence.around("clause", document.text(clause.value().text())),
                "section",
                        Fence.around(
                                "section",
                                document.text(clause.value().sentence())
                                        + section.map(found -> "\n\n" + Rules.of(document, found))
                                                .orElse("")),
                "case", Fence.around("case", situation));
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
        String reading = Fields.text(item, "reading", LONGEST_READING);
        Optional<Boolean> complies = Fields.flag(item, "complies");
        if (reading.isEmpty()) {
            return new Reading.Misfit<>("the item has no reading, or a far too long one");
        }
        if (complies.isEmpty()) {
            return new Reading.Misfit<>("\"complies\" is neither true nor false");
        }
        if (!item.path("quotes").isArray()) {
            return new Reading.Misfit<>("\"quotes\" is no list");
        }
        List<Quote> quotes = new ArrayList<>();
        int dropped = 0;
        for (JsonNode quote : item.path("quotes")) {
            Optional<TextSpan> found = quotes.size() < MOST_QUOTES ? find(quote.asText("")) : Optional.empty();
            if (found.isPresent()) {
                quotes.add(new Quote(found.get(), clause.document().text(found.get())));
            } else {
                dropped++;
            }
        }
        return new Reading.Fits<>(
                new Vote(complies.get(), reading, quotes.stream().distinct().toList(), dropped));
    }

    /// In the clause's sentence, or else in its section.
    private Optional<TextSpan> find(String quote) {
        String words = quote.strip();
        boolean isQuote = words.length() >= SHORTEST_QUOTE
                && words.length() <= LONGEST_QUOTE
                && words.chars().anyMatch(Character::isLetterOrDigit);
        return isQuote
                ? finder.find(words, clause.value().sentence())
                        .or(() -> section.flatMap(found -> finder.find(words, found.own())))
                : Optional.empty();
    }
}
