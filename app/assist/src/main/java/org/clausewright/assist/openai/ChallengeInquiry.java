package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.finding.Challenge;

/// Asks for prompts that stress a clause.
final class ChallengeInquiry implements Inquiry<Challenge> {

    private static final Set<String> ROLES = Set.of("system", "developer", "user", "tool", "assistant");
    private static final int MOST_TURNS = 12;
    private static final int LONGEST_SECTION = 12_000;
    private static final int MOST_EXISTING = 20;

    private final PromptTemplate template;
    private final Spec spec;
    private final Found<Clause> clause;
    private final int count;
    private final String model;

    ChallengeInquiry(PromptTemplate template, Spec spec, Found<Clause> clause, int count, String model) {
        this.template = template;
        this.spec = spec;
        this.clause = clause;
        this.count = count;
        this.model = model;
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public ChatRequest request() {
        SpecDocument document = clause.document();
        Optional<Section> section = document.sectionAt(clause.value().sentence().start());
        String around = section.map(found -> document.text(found.own())).orElse("");
        Map<String, String> values = Map.of(
                "ladder", Fence.names(spec.ladder().levels()),
                "id", clause.value().id(),
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
                                        + "\n\n"
                                        + around.substring(0, Math.min(around.length(), LONGEST_SECTION))),
                "existing", Fence.around("prompts", existing()),
                "count", Integer.toString(count));
        return new ChatRequest(
                template.system(),
                List.of(new ChatRequest.Message(false, template.fill(values))),
                "challenges",
                Schemas.CHALLENGE.read());
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("title", "attacks", "turns", "expectation");
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Reading<Challenge> read(JsonNode item) {
        String title = Fields.text(item, "title", 200);
        String attacks = Fields.text(item, "attacks", 40);
        String expectation = Fields.text(item, "expectation", 1_000);
        if (title.isEmpty() || expectation.isEmpty()) {
            return new Reading.Misfit<>("an item has no title or no expectation");
        }
        if (!attacks.matches("[a-z]+(-[a-z]+)*")) {
            return new Reading.Misfit<>("an item does not say what it attacks");
        }
        List<Challenge.Message> turns = new ArrayList<>();
        for (JsonNode turn : item.path("turns")) {
            String role = Fields.text(turn, "role", 20);
            String content = turn.path("content").asText("").strip();
            if (!ROLES.contains(role) || content.isEmpty()) {
                return new Reading.Misfit<>("a turn has no known role or no content");
            }
            turns.add(new Challenge.Message(role, content));
        }
        if (turns.isEmpty()
                || turns.size() > MOST_TURNS
                || turns.getLast().role().equals("assistant")) {
            return new Reading.Misfit<>("an item has no turns, too many, or ends with the assistant's");
        }
        return new Reading.Fits<>(new Challenge(title, attacks, turns, expectation, model));
    }

    private String existing() {
        return spec.examplesOf(clause).stream()
                .map(Found::value)
                .filter(Example::isPrompt)
                .limit(MOST_EXISTING)
                .map(example -> "- " + example.title() + ": "
                        + example.turns().stream().map(Turn::content).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("\n"));
    }
}
