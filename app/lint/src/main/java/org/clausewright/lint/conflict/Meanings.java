package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Definition;
import org.clausewright.lint.Prose;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// What a spec says its words mean.
final class Meanings {

    /// One place that says what a term means.
    ///
    /// @param sentence where it stands in the document
    record Meaning(SpecDocument document, TextSpan sentence, Definition definition, Set<String> words) {}

    private final Map<String, List<Meaning>> byTerm = new HashMap<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();

    static Meanings in(Spec spec) {
        Meanings meanings = new Meanings();
        for (SpecDocument document : spec.documents()) {
            List<Block> blocks = document.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                boolean prose = blocks.get(i).kind() == Block.Kind.PARAGRAPH
                        || blocks.get(i).kind() == Block.Kind.LIST;
                if (prose && mayDefine(blocks.get(i).text())) {
                    for (Prose passage : Prose.in(blocks.get(i))) {
                        meanings.read(document, document.start(i), passage);
                    }
                }
            }
        }
        return meanings;
    }

    /// Most blocks define nothing, and telling so is cheap.
    private static boolean mayDefine(String text) {
        return text.contains("**") || text.contains("\"") || text.contains("“") || text.contains(" mean");
    }

    private void read(SpecDocument document, int start, Prose passage) {
        if (passage.kind() != Passage.Kind.RULE) {
            return;
        }
        for (Definition definition : passage.definitions()) {
            for (Sentence sentence : passage.sentences()) {
                if (definition.certain() && sentence.span().contains(definition.term())) {
                    add(new Meaning(document, sentence.span().shift(start), definition, Set.copyOf(sentence.acts())));
                }
            }
        }
    }

    private void add(Meaning meaning) {
        String key = meaning.definition().key().strip();
        byTerm.computeIfAbsent(key, _ -> new ArrayList<>()).add(meaning);
        if (key.indexOf(' ') < 0) {
            byWord.putIfAbsent(key, meaning.words());
        }
    }

    /// The stems of the definition of a term of one word; empty where it is not defined.
    Set<String> words(String stem) {
        return byWord.getOrDefault(stem, Set.of());
    }

    /// By the key of the term.
    Map<String, List<Meaning>> all() {
        return byTerm;
    }
}
