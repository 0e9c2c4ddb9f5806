package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;
import org.clausewright.spec.finding.Source;

/// Asks for prompts that stress a clause, of the kinds of [ChallengeKind].
final class ChallengeInquiry implements Inquiry<Challenge> {

    private static final Set<String> ROLES = Set.of("system", "developer", "user", "tool", "assistant");
    private static final int MOST_TURNS = 12;
    private static final int MOST_EXISTING = 20;

    private final PromptTemplate template;
    private final Spec spec;
    private final ChallengeRequest request;
    private final String model;

    ChallengeInquiry(PromptTemplate template, Spec spec, ChallengeRequest request, String model) {
        this.template = template;
        this.spec = spec;
        this.request = request;
        this.model = model;
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public ChatRequest request() {
        Map<String, String> values = new ClauseContext(spec, request.clause()).values();
        values.put("existing", Fence.around("prompts", existing()));
        values.put("count", Integer.toString(request.count()));
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
        return request.count();
    }

    @Override
    public Reading<Challenge> read(JsonNode item) {
        String title = Fields.text(item, "title", 200);
        String attacks = Fields.id(item, "attacks", 40);
        String expectation = Fields.text(item, "expectation", 1_000);
        if (title.isEmpty() || expectation.isEmpty()) {
            return new Reading.Misfit<>("an item has no title or no expectation");
        }
        if (ChallengeKind.of(attacks).isEmpty()) {
            return new Reading.Misfit<>("an item attacks none of the kinds that were named");
        }
        List<Challenge.Message> turns = new ArrayList<>();
        for (JsonNode turn : item.path("turns")) {
            String role = Fields.id(turn, "role", 20);
            String content = Fields.lines(turn, "content");
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
        if (turns.stream().noneMatch(turn -> turn.role().equals("user"))) {
            return new Reading.Misfit<>("no turn of an item is the user's");
        }
        return new Reading.Fits<>(
                new Challenge(title, attacks, turns, expectation, Source.model(model, template.id())));
    }

    private String existing() {
        Stream<String> prompts = spec.examplesOf(request.clause()).stream()
                .map(Found::value)
                .filter(Example::isPrompt)
                .limit(MOST_EXISTING)
                .map(example -> line(example.title(), example.turns().stream().map(Turn::content)));
        Stream<String> waiting = request.waiting().stream()
                .limit(MOST_EXISTING)
                .map(challenge ->
                        line(challenge.title(), challenge.turns().stream().map(Challenge.Message::content)));
        return Stream.concat(prompts, waiting).collect(Collectors.joining("\n"));
    }

    private static String line(String title, Stream<String> said) {
        return "- " + title + ": " + said.collect(Collectors.joining(" / "));
    }
}
