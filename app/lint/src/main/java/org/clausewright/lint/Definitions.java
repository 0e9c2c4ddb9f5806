package org.clausewright.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;

/// The terms that a spec defines. A definition is a passage that opens with an emphasised or quoted term and says
/// what it is: `**Agent**: a program that ...`, `"Urgent" means ...`, `*Restricted content* (such as ...)`.
record Definitions(Set<String> terms) {

    private static final int LONGEST_TERM = 6;
    private static final Set<String> SAYS = Set.of("means", "mean", "is", "are", "refers", "includes", "comprises");

    Definitions {
        terms = Set.copyOf(terms);
    }

    static Definitions union(Iterable<List<String>> parts) {
        Set<String> all = new HashSet<>();
        parts.forEach(all::addAll);
        return new Definitions(all);
    }

    boolean has(String term) {
        return terms.contains(key(Sentence.of(term).words()));
    }

    /// The keys of the terms that a block defines.
    static List<String> in(Block block) {
        if (block.kind() != Block.Kind.PARAGRAPH && block.kind() != Block.Kind.LIST) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (Passage passage : block.passages()) {
            if (passage.kind() == Passage.Kind.RULE && !passage.sentences().isEmpty()) {
                addTerm(block.text(), passage, found);
            }
        }
        return List.copyOf(found);
    }

    private static void addTerm(String text, Passage passage, List<String> found) {
        int start = passage.span().start();
        if (start >= text.length() || "*_\"“".indexOf(text.charAt(start)) < 0) {
            return;
        }
        String opening = passage.plain().substring(0, Math.min(passage.plain().length(), 200));
        Sentence sentence = Sentence.of(opening);
        for (int end = 1; end <= Math.min(LONGEST_TERM, sentence.size()); end++) {
            String gap = sentence.gap(end);
            boolean closes = gap.indexOf(':') >= 0 || gap.indexOf('(') >= 0 || SAYS.contains(sentence.word(end));
            if (closes && closesMark(text, start, sentence.words().get(end - 1).end())) {
                found.add(key(sentence.words().subList(0, end)));
                return;
            }
        }
    }

    /// Whether the sign that opened the term closes behind its last word.
    private static boolean closesMark(String text, int start, int length) {
        char open = text.charAt(start);
        char close = open == '“' ? '”' : open;
        int end = start + length;
        return text.substring(end, Math.min(text.length(), end + 3)).indexOf(close) >= 0;
    }

    private static String key(List<Word> words) {
        StringBuilder key = new StringBuilder();
        for (Word word : words) {
            key.append(Stem.of(word.lower())).append(' ');
        }
        return key.toString();
    }
}
