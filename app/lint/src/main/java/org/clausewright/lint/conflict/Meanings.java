package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Definition;
import org.clausewright.lint.Prose;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// What a spec says its words mean.
final class Meanings {

    /// One place that says what a term means.
    ///
    /// @param sentence where it stands in the document
    /// @param words    the stems of the sentence
    /// @param shutOut  the stems behind its first negation
    record Meaning(
            SpecDocument document, TextSpan sentence, Definition definition, Set<String> words, Set<String> shutOut) {}

    private static final int LONGEST_TERM = 3;
    /// So many definitions of one term are held against its uses.
    private static final int MOST = 3;
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "without", "excluding", "nor");

    private final Map<String, List<Meaning>> byTerm = new HashMap<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();
    /// The words that terms begin with.
    private final Set<String> openings = new HashSet<>();

    /// @param cancelled asked now and then; once it is true, what is left is passed over
    static Meanings in(List<Extent> extents, BooleanSupplier cancelled) {
        Meanings meanings = new Meanings();
        Extent.parts(extents).parallelStream()
                .map(extent -> cancelled.getAsBoolean() ? List.<Meaning>of() : read(extent))
                .toList()
                .forEach(found -> found.forEach(meanings::add));
        return meanings;
    }

    private static List<Meaning> read(Extent extent) {
        List<Meaning> found = new ArrayList<>();
        SpecDocument document = extent.document();
        List<Block> blocks = document.blocks();
        int first = document.length() == 0 ? blocks.size() : document.blockAt(extent.start());
        for (int i = first; i < blocks.size() && document.start(i) < extent.end(); i++) {
            boolean prose = blocks.get(i).kind() == Block.Kind.PARAGRAPH
                    || blocks.get(i).kind() == Block.Kind.LIST;
            if (prose
                    && document.start(i) >= extent.start()
                    && mayDefine(blocks.get(i).text())) {
                for (Prose passage : Prose.in(blocks.get(i))) {
                    read(document, document.start(i), passage, found);
                }
            }
        }
        return found;
    }

    /// Most blocks define nothing, and telling so is cheap.
    private static boolean mayDefine(String text) {
        return text.contains("**") || text.contains("\"") || text.contains("“") || text.contains(" mean");
    }

    private static void read(SpecDocument document, int start, Prose passage, List<Meaning> found) {
        if (passage.kind() != Passage.Kind.RULE) {
            return;
        }
        for (Definition definition : passage.definitions()) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.span().contains(definition.term())) {
                    found.add(new Meaning(
                            document,
                            sentence.span().shift(start),
                            definition,
                            Set.copyOf(sentence.acts()),
                            shutOut(sentence)));
                }
            }
        }
    }

    private static Set<String> shutOut(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (NEGATIONS.contains(sentence.word(i))) {
                Set<String> words = new HashSet<>();
                for (int at = i + 1; at < sentence.size() && !ends(sentence, i, at); at++) {
                    if (sentence.word(at).length() > 2 && !Lexicon.isStopWord(sentence.word(at))) {
                        words.add(Roots.of(sentence.word(at)));
                    }
                }
                return words;
            }
        }
        return Set.of();
    }

    private static boolean ends(Sentence sentence, int negation, int at) {
        return at > negation + 1 && (sentence.hasBefore(at, ',') || sentence.hasBefore(at, ';'));
    }

    private void add(Meaning meaning) {
        String key = meaning.definition().key().strip();
        byTerm.computeIfAbsent(key, _ -> new ArrayList<>()).add(meaning);
        openings.add(key.split(" ", 2)[0]);
        if (key.indexOf(' ') < 0 && meaning.definition().certain()) {
            byWord.putIfAbsent(key, meaning.words());
        }
    }

    /// The stems of the definition of a term of one word; empty where it is not defined.
    Set<String> words(String stem) {
        return byWord.getOrDefault(stem, Set.of());
    }

    /// The certain meanings of the terms that some words name.
    List<Meaning> named(List<String> stems) {
        List<Meaning> found = new ArrayList<>();
        for (int i = 0; i < stems.size(); i++) {
            int longest = openings.contains(stems.get(i)) ? Math.min(LONGEST_TERM, stems.size() - i) : 0;
            for (int words = 1; words <= longest; words++) {
                byTerm.getOrDefault(String.join(" ", stems.subList(i, i + words)), List.of()).stream()
                        .filter(meaning -> meaning.definition().certain())
                        .limit(MOST)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /// By the key of the term.
    Map<String, List<Meaning>> all() {
        return byTerm;
    }
}
