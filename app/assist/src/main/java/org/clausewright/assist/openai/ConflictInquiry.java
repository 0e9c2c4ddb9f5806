package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.finding.Answered;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.finding.Ruling;
import org.clausewright.spec.finding.Source;

/// Asks which of the suspicious pairs of two sections are conflicts. Whatever the model says, both quotes have to stand
/// in rules of these sections, in two different ones, and where the ladder of authority has a verdict it is
/// the ladder's.
final class ConflictInquiry implements Inquiry<Conflict> {

    private static final int SHORTEST_QUOTE = 8;
    private static final int LONGEST_QUOTE = 4_000;
    /// Claims that are taken from one answer.
    static final int MOST = 4;

    private final PromptTemplate template;
    private final Rivals rivals;
    private final String model;

    ConflictInquiry(PromptTemplate template, Rivals rivals, String model) {
        this.template = template;
        this.rivals = rivals;
        this.model = model;
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public ChatRequest request() {
        StringBuilder pairs = new StringBuilder();
        for (Conflict candidate : rivals.candidates()) {
            pairs.append("- ")
                    .append(oneLine(candidate.left()))
                    .append("\n  against ")
                    .append(oneLine(candidate.right()))
                    .append('\n');
        }
        Map<String, String> values = Map.of(
                "ladder", rivals.ladder(),
                "sections", rivals.text(),
                "definitions", rivals.definitions(),
                "candidates", Fence.around("candidates", pairs.toString()),
                "count", Integer.toString(MOST));
        return new ChatRequest(
                template.system(),
                List.of(new ChatRequest.Message(false, template.fill(values))),
                "conflicts",
                Schemas.CONFLICTS.read());
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("left", "right", "kind", "case", "wins", "because");
    }

    @Override
    public int count() {
        return MOST;
    }

    @Override
    public Reading<Conflict> read(JsonNode item) {
        String kind = Fields.id(item, "kind", 40);
        String scenario = Fields.text(item, "case", 1_500);
        String because = Fields.text(item, "because", 1_000);
        if (!kind.matches("[a-z]+(-[a-z]+)*") || scenario.isEmpty() || because.isEmpty()) {
            return new Reading.Misfit<>("an item has no kind, no case or no because");
        }
        String leftDemands = Fields.text(item.path("left"), "demands", 600);
        String rightDemands = Fields.text(item.path("right"), "demands", 600);
        if (leftDemands.isEmpty() || rightDemands.isEmpty()) {
            return new Reading.Misfit<>("an item does not say what each passage demands");
        }
        String leftQuote = Fields.text(item.path("left"), "quote", LONGEST_QUOTE);
        String rightQuote = Fields.text(item.path("right"), "quote", LONGEST_QUOTE);
        if (leftQuote.length() < SHORTEST_QUOTE || rightQuote.length() < SHORTEST_QUOTE) {
            return new Reading.Misfit<>("an item has not two quotes");
        }
        Optional<Rivals.Quoted> left = rivals.find(leftQuote);
        Optional<Rivals.Quoted> right = rivals.find(rightQuote);
        if (left.isEmpty() || right.isEmpty()) {
            return new Reading.Unfounded<>("a quote does not stand in a rule of the two sections");
        }
        if (left.get().isSameRule(right.get())) {
            return new Reading.Unfounded<>("both quotes stand in one sentence");
        }
        return new Reading.Fits<>(conflict(
                left.get().side().demanding(leftDemands),
                right.get().side().demanding(rightDemands),
                kind,
                scenario,
                because,
                Fields.id(item, "wins", 10)));
    }

    private Conflict conflict(Side left, Side right, String kind, String scenario, String because, String wins) {
        Ruling ruling = Ruling.of(rivals.spec(), left, right);
        String opinion =
                switch (wins) {
                    case "left" -> " The model would follow the first: ";
                    case "right" -> " The model would follow the second: ";
                    default -> " The model would follow neither: ";
                };
        return new Conflict(
                left,
                right,
                rivals.candidates().stream().mapToDouble(Conflict::score).max().orElse(0),
                kind,
                scenario,
                ruling.verdict(),
                ruling.because() + (ruling.verdict() == Verdict.UNDECIDED ? opinion : " ") + because,
                Source.model(model, template.id()),
                Answered.state(rivals.spec(), left, right));
    }

    private static String oneLine(Side side) {
        return "#" + side.section().map(side.file()::qualified).orElse("") + ": \""
                + side.quote().replaceAll("\\s+", " ") + "\"";
    }
}
