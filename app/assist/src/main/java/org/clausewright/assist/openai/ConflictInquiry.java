package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Quoting;
import org.clausewright.spec.finding.Ruling;
import org.clausewright.spec.text.TextSpan;

/// Asks which of the pairs that the text itself makes suspicious are conflicts. Whatever the model says, both quotes
/// have to stand in the spec, and the verdict is the ladder's.
final class ConflictInquiry implements Inquiry<Conflict> {

    private static final int MOST_TEXT = 100_000;

    private final PromptTemplate template;
    private final Spec spec;
    private final List<Conflict> candidates;
    private final int count;
    private final String model;
    private final Quoting quoting;
    private final Map<SpecDocument, QuoteFinder> finders = new LinkedHashMap<>();
    private int read;

    ConflictInquiry(PromptTemplate template, Spec spec, List<Conflict> candidates, int count, String model) {
        this.template = template;
        this.spec = spec;
        this.candidates = List.copyOf(candidates);
        this.count = count;
        this.model = model;
        this.quoting = new Quoting(spec);
        spec.documents().forEach(document -> finders.put(document, new QuoteFinder(document.text())));
    }

    @Override
    public ChatRequest request() {
        Set<String> ids = new LinkedHashSet<>();
        StringBuilder pairs = new StringBuilder();
        int number = 1;
        for (Conflict candidate : candidates) {
            candidate.left().section().ifPresent(ids::add);
            candidate.right().section().ifPresent(ids::add);
            pairs.append(number++)
                    .append(". ")
                    .append(oneLine(candidate.left()))
                    .append("\n   against ")
                    .append(oneLine(candidate.right()))
                    .append('\n');
        }
        Map<String, String> values = Map.of(
                "ladder", String.join(", ", spec.ladder().levels()),
                "sections", sections(ids),
                "candidates", Fence.around("candidates", pairs.toString()),
                "count", Integer.toString(count));
        return new ChatRequest(
                template.system(),
                List.of(new ChatRequest.Message(false, template.fill(values))),
                "conflicts",
                Schemas.CONFLICTS.read());
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("left", "right", "kind", "case", "because");
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Reading<Conflict> read(JsonNode item) {
        String kind = Fields.text(item, "kind", 40);
        String scenario = Fields.text(item, "case", 1_500);
        String because = Fields.text(item, "because", 1_000);
        if (!kind.matches("[a-z]+(-[a-z]+)*") || scenario.isEmpty() || because.isEmpty()) {
            return new Reading.Misfit<>("an item has no kind, no case or no because");
        }
        if (Fields.text(item.path("left"), "quote", 4_000).isEmpty()
                || Fields.text(item.path("right"), "quote", 4_000).isEmpty()) {
            return new Reading.Misfit<>("an item has not two quotes");
        }
        Optional<Conflict.Side> left = side(item.path("left"));
        Optional<Conflict.Side> right = side(item.path("right"));
        if (left.isEmpty() || right.isEmpty()) {
            return new Reading.Unfounded<>("a quote is not in the spec");
        }
        if (left.get().file().equals(right.get().file())
                && left.get().span().overlaps(right.get().span())) {
            return new Reading.Unfounded<>("both quotes are the same passage");
        }
        Ruling ruling = Ruling.of(spec.ladder(), left.get(), right.get());
        read++;
        return new Reading.Fits<>(new Conflict(
                left.get(),
                right.get(),
                1.0 / read,
                kind,
                scenario,
                ruling.verdict(),
                because + " " + ruling.because(),
                model,
                Answered.state(spec, left.get(), right.get())));
    }

    private Optional<Conflict.Side> side(JsonNode passage) {
        String quote = passage.path("quote").asText("");
        if (quote.strip().length() < 8) {
            return Optional.empty();
        }
        String section = Fields.text(passage, "section", 200).replaceFirst("^#", "");
        Optional<Conflict.Side> named = spec.section(section)
                .flatMap(found -> find(found.document(), quote, found.value().extent()));
        return named.or(() -> spec.documents().stream()
                .flatMap(document -> find(document, quote, new TextSpan(0, document.length())).stream())
                .findFirst());
    }

    private Optional<Conflict.Side> find(SpecDocument document, String quote, TextSpan within) {
        return Optional.ofNullable(finders.get(document))
                .flatMap(finder -> finder.find(quote, within))
                .map(span -> quoting.side(document, span));
    }

    private String sections(Set<String> ids) {
        StringBuilder text = new StringBuilder();
        for (String id : ids) {
            Optional<Found<Section>> found = spec.section(id);
            if (found.isPresent() && text.length() < MOST_TEXT) {
                SpecDocument document = found.get().document();
                Section section = found.get().value();
                text.append("Section #")
                        .append(id)
                        .append(", authority ")
                        .append(spec.authorityOf(found.get()).orElse("none named"))
                        .append(":\n")
                        .append(Fence.around(id, Rules.of(document, section)))
                        .append("\n\n");
            }
        }
        return text.toString().strip();
    }

    private static String oneLine(Conflict.Side side) {
        return "#" + side.section().orElse("") + ": \"" + side.quote().replaceAll("\\s+", " ") + "\"";
    }
}
