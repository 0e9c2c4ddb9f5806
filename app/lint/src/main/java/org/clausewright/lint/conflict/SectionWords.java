package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.language.Word;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// How often each word is in each of some sections, by numbers of their own, so that several such can be counted at
/// the same time. A word counts twice: by its stem, and by how it begins, so that *politics* meets *political*.
final class SectionWords {

    /// A word of commentary, a quotation or an example counts for less than one of a rule.
    private static final double BESIDE_RULES = 0.5;

    private static final double OF_EXAMPLES = 0.3;
    private static final int BEGINNING = 5;
    private static final int SHORTEST = 3;

    /// The numbers of a word's stem and of how it begins; of one that says nothing, those of no term.
    private record Terms(int stem, int beginning) {
        static final Terms NONE = new Terms(-1, -1);
    }

    private final Numbers numbers = new Numbers();
    private final Map<String, Terms> known = new HashMap<>();
    private final Vector.Sum sum = new Vector.Sum();
    private final List<Vector> counts = new ArrayList<>();

    private SectionWords() {}

    /// @param cancelled asked before each section; once it is true, those that are left have no words
    static SectionWords in(Extent extent, BooleanSupplier cancelled) {
        SectionWords words = new SectionWords();
        List<Section> sections = extent.sections();
        for (int i = 0; i < sections.size(); i++) {
            int end = i + 1 < sections.size() ? sections.get(i + 1).heading().start() : extent.end();
            if (!cancelled.getAsBoolean()) {
                words.count(extent.document(), sections.get(i), end);
            }
            words.counts.add(words.sum.take());
        }
        return words;
    }

    private void count(SpecDocument document, Section section, int end) {
        int start = section.heading().start();
        count(section.title(), 1);
        for (Passage passage : Extent.passages(document, start, end)) {
            if (passage.kind() != Passage.Kind.HEADING) {
                count(passage.plain(), passage.kind() == Passage.Kind.RULE ? 1 : BESIDE_RULES);
            }
        }
        for (Example example : Extent.examples(document, start, end)) {
            count(document.text(example.span()), OF_EXAMPLES);
        }
    }

    private void count(String text, double weight) {
        for (Word word : Sentence.of(text.replace('-', ' ')).words()) {
            Terms terms = known.get(word.lower());
            if (terms == null) {
                terms = terms(word.lower());
                known.put(word.lower(), terms);
            }
            if (terms.stem() >= 0) {
                sum.add(terms.stem(), weight);
                sum.add(terms.beginning(), weight);
            }
        }
    }

    private Terms terms(String word) {
        if (word.length() < SHORTEST || Lexicon.isStopWord(word)) {
            return Terms.NONE;
        }
        String stem = Stem.of(word);
        return new Terms(numbers.of(stem), numbers.of("~" + stem.substring(0, Math.min(BEGINNING, stem.length()))));
    }

    /// The terms in the order of their numbers.
    List<String> terms() {
        return numbers.words();
    }

    /// Of each section, in order.
    List<Vector> counts() {
        return counts;
    }
}
