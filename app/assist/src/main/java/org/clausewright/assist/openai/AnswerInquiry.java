package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clausewright.assist.Written;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Source;

/// Asks for answers to one prompt of a clause: two that keep it and two that break it, each with why.
final class AnswerInquiry implements Inquiry<Written<Judged>> {

    private static final int COUNT = 4;
    private static final int LONGEST_WHY = 200;
    private static final int LONGEST_ANSWER = 8_000;

    private final PromptTemplate template;
    private final Spec spec;
    private final Found<Clause> clause;
    private final ExampleDraft prompt;
    private final String model;

    AnswerInquiry(PromptTemplate template, Spec spec, Found<Clause> clause, ExampleDraft prompt, String model) {
        this.template = template;
        this.spec = spec;
        this.clause = clause;
        this.prompt = prompt;
        this.model = model;
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public ChatRequest request() {
        Map<String, String> values = new ClauseContext(spec, clause).values();
        String turns = prompt.turns().stream()
                .map(turn -> turn.role() + ": " + turn.content())
                .collect(Collectors.joining("\n\n"));
        String answers = prompt.answers().stream()
                .map(answer -> answer.verdict() + ": " + answer.content())
                .collect(Collectors.joining("\n\n"));
        values.put("prompt", Fence.around("prompt", turns));
        values.put("expectation", Fence.around("expectation", prompt.rubric().orElse("")));
        values.put("existing", Fence.around("answers", answers));
        values.put("count", Integer.toString(COUNT));
        return new ChatRequest(
                template.system(),
                List.of(new ChatRequest.Message(false, template.fill(values))),
                "answers",
                Schemas.ANSWERS.read());
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("verdict", "why", "content");
    }

    @Override
    public int count() {
        return COUNT;
    }

    @Override
    public Reading<Written<Judged>> read(JsonNode item) {
        String why = Fields.text(item, "why", LONGEST_WHY);
        String content = Fields.lines(item, "content");
        Optional<Verdict> verdict =
                switch (Fields.id(item, "verdict", 10)) {
                    case "good" -> Optional.of(Verdict.GOOD);
                    case "bad" -> Optional.of(Verdict.BAD);
                    default -> Optional.empty();
                };
        if (verdict.isEmpty()) {
            return new Reading.Misfit<>("a verdict is neither GOOD nor BAD");
        }
        if (why.isEmpty() || why.contains("-->") || content.isEmpty() || content.length() > LONGEST_ANSWER) {
            return new Reading.Misfit<>("an answer has no why, no content, or too much of it");
        }
        boolean known = prompt.answers().stream()
                .anyMatch(answer -> answer.content().strip().equals(content));
        return known
                ? new Reading.Unfounded<>("the example has that answer already")
                : new Reading.Fits<>(new Written<>(
                        new Judged(verdict.get(), Optional.empty(), why, "", content),
                        Source.model(model, template.id())));
    }
}
