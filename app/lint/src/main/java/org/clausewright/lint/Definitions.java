package org.clausewright.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// The keys of the terms that a spec defines: in a passage, see [Definition], or as the headings of its glossary.
final class Definitions {

    /// Where a text says that it is read by these, they mean what RFC 2119 says.
    private static final List<String> KEYWORDS =
            List.of("must", "must not", "shall", "shall not", "should", "should not", "may", "required", "recommended");

    static final Definitions NONE = new Definitions(Set.of());

    private final Set<String> keys;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    private Definitions(Set<String> keys) {
        this.keys = Set.copyOf(keys);
    }

    /// @param parts the keys by block
    /// @return this one where nothing else is defined, since it remembers what it was asked
    Definitions now(Spec spec, Iterable<List<String>> parts) {
        Set<String> all = new HashSet<>();
        parts.forEach(all::addAll);
        spec.documents().forEach(document -> all.addAll(inGlossary(document)));
        return all.equals(keys) ? this : new Definitions(all);
    }

    boolean has(String term) {
        return asked.computeIfAbsent(term, words -> keys.contains(Definition.key(words)));
    }

    /// The keys of the terms that passages define.
    static List<String> in(List<Prose> passages) {
        List<String> found = new ArrayList<>();
        for (Prose prose : passages) {
            if (prose.kind() == Passage.Kind.RULE) {
                prose.definitions().forEach(definition -> found.add(definition.key()));
                if (prose.plain().contains("RFC 2119") || prose.plain().contains("RFC 8174")) {
                    KEYWORDS.forEach(word -> found.add(Definition.key(word)));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> inGlossary(SpecDocument document) {
        List<String> found = new ArrayList<>();
        Optional<String> glossary = Optional.empty();
        for (Section section : document.sections()) {
            if (Definition.isGlossary(section.title())) {
                glossary = Optional.of(section.id());
            } else if (glossary.isPresent() && section.parent().equals(glossary)) {
                found.add(Definition.key(section.title()));
            }
        }
        return found;
    }
}
