package org.clausewright.workspace.help.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Embedding;
import org.clausewright.assist.Outgoing;
import org.clausewright.lint.conflict.Fused.Similarity;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What the sections of a spec and of its imports mean, as an embedding model has it: of each its title and what it
/// rules, without examples and commentary.
public final class SectionMeanings {

    /// As many as the cache keeps.
    private static final int MOST_SECTIONS = 10_000;

    private static final int LONGEST = 8_000;

    private final Assistant assistant;

    public SectionMeanings(Assistant assistant) {
        this.assistant = assistant;
    }

    /// What asking for them would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> before(Spec spec) {
        return assistant.embeds()
                ? assistant.beforeEmbedding(List.copyOf(texts(spec).values()))
                : Optional.empty();
    }

    /// How near the sections are to each other; nothing is known where the assistant has no embeddings, or was
    /// stopped.
    ///
    /// @param stop whose cancellation stops the asking too
    public Outcome<Similarity> ask(Spec spec, Sink<?> stop) {
        Map<String, String> texts = assistant.embeds() ? texts(spec) : Map.of();
        if (texts.isEmpty()) {
            return Outcome.done(Similarity.UNKNOWN);
        }
        List<Embedding> embeddings = new ArrayList<>();
        return assistant
                .embed(List.copyOf(texts.values()), stop.taking(embeddings::add))
                .map(_ -> similarity(List.copyOf(texts.keySet()), embeddings));
    }

    private static Similarity similarity(List<String> sections, List<Embedding> embeddings) {
        Map<String, Embedding> known = new HashMap<>();
        for (int i = 0; i < embeddings.size(); i++) {
            known.put(sections.get(i), embeddings.get(i));
        }
        return (section, other) -> {
            Embedding one = known.get(section);
            Embedding two = known.get(other);
            return one == null || two == null ? OptionalDouble.empty() : OptionalDouble.of(one.cosine(two));
        };
    }

    /// By the section's id; in an import, `base:id`.
    private static Map<String, String> texts(Spec spec) {
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(Stream.of(spec), spec.allImports().distinct().stream())
                .flatMap(each -> each.documents().stream())
                .forEach(document -> texts(document).forEach((id, text) -> {
                    if (texts.size() < MOST_SECTIONS && !text.isBlank()) {
                        texts.putIfAbsent(document.path().qualified(id), text);
                    }
                }));
        return texts;
    }

    private static Map<String, String> texts(SpecDocument document) {
        Map<String, StringBuilder> building = new LinkedHashMap<>();
        for (Section section : document.sections()) {
            building.putIfAbsent(section.id(), new StringBuilder(section.title()));
        }
        for (Passage passage : document.passages()) {
            if (passage.kind() == Passage.Kind.RULE) {
                document.sectionAt(passage.span().start())
                        .map(section -> building.get(section.id()))
                        .ifPresent(text -> text.append("\n\n").append(passage.plain()));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        building.forEach((id, text) -> texts.put(id, text.substring(0, Math.min(text.length(), LONGEST))));
        return texts;
    }
}
