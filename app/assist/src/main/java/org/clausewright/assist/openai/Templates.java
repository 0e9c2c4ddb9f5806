package org.clausewright.assist.openai;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.spec.Outcome;

/// The wording of what is asked: the program's own, or a trusted spec's from its `prompts/`.
///
/// @param overrides the Markdown by the file's name without its ending: `challenge`, `conflicts`
public record Templates(Map<String, String> overrides) {

    public static final Templates OWN = new Templates(Map.of());

    /// The names of all templates, in the order in which a person would read them.
    public static final List<String> NAMES =
            List.of("challenge", "conflicts", "counsel", "rewording", "reading", "separating", "answers");

    /// One template as a person reads it.
    ///
    /// @param origin   `challenge` where it is the program's own, `prompts/challenge.md` where it is the spec's
    /// @param version  empty where the spec's own cannot be used
    /// @param markdown the whole file
    public record Wording(String name, String origin, Optional<String> version, String markdown) {}

    public Templates {
        overrides = Map.copyOf(overrides);
    }

    /// All that is asked.
    public List<Wording> all() {
        return NAMES.stream().map(this::wording).toList();
    }

    private Wording wording(String name) {
        String markdown = overrides.getOrDefault(name, PromptTemplate.markdown(name));
        String origin = origin(name);
        return new Wording(
                name,
                origin,
                PromptTemplate.parse(origin, markdown).map(PromptTemplate::version),
                markdown.replace("\r\n", "\n").strip());
    }

    private String origin(String name) {
        return overrides.containsKey(name) ? "prompts/" + name + ".md" : name;
    }

    Outcome<PromptTemplate> get(String name) {
        if (!overrides.containsKey(name)) {
            return Outcome.done(PromptTemplate.own(name));
        }
        return PromptTemplate.parse(origin(name), overrides.getOrDefault(name, ""))
                .map(Outcome::done)
                .orElse(Outcome.failed(new AssistFailure.TemplateUnusable(origin(name))));
    }
}
