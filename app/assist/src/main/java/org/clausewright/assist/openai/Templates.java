package org.clausewright.assist.openai;

import java.util.Map;
import org.clausewright.assist.AssistFailure;
import org.clausewright.spec.Outcome;

/// The wording of what is asked: the program's own, or a trusted spec's from its `prompts/`.
///
/// @param overrides the Markdown by the file's name without its ending: `challenge`, `conflicts`
public record Templates(Map<String, String> overrides) {

    public static final Templates OWN = new Templates(Map.of());

    public Templates {
        overrides = Map.copyOf(overrides);
    }

    Outcome<PromptTemplate> get(String name) {
        if (!overrides.containsKey(name)) {
            return Outcome.done(PromptTemplate.own(name));
        }
        return PromptTemplate.parse(overrides.getOrDefault(name, ""))
                .map(Outcome::done)
                .orElse(Outcome.failed(new AssistFailure.TemplateUnusable("prompts/" + name + ".md")));
    }
}
