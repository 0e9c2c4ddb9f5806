package org.clausewright.lint.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// Makes the profiles of norms, with one numbering of their words.
final class Profiles {

    private static final int[] NOTHING = {};
    private static final double OF_A_TITLE = 0.5;
    private static final double OF_A_MEANING = 0.4;
    private static final List<String> MANNERS = List.of("languag", "word", "format");
    /// The name of a language says in which manner something is said, as the word itself does.
    private static final String LANGUAGE = Stem.of("language");
    private static final Set<String> LANGUAGES = Set.of(
            "english",
            "french",
            "german",
            "spanish",
            "italian",
            "portugues",
            "dutch",
            "swed",
            "norwegian",
            "danish",
            "finnish",
            "polish",
            "russian");

    private final SectionVectors sections;
    private final Meanings meanings;
    private final Numbers numbers = new Numbers();
    private final Vector.Sum sum = new Vector.Sum();
    private final Map<Integer, int[]> titles = new HashMap<>();
    private final Map<String, int[]> defined = new HashMap<>();

    Profiles(SectionVectors sections, Meanings meanings) {
        this.sections = sections;
        this.meanings = meanings;
        MANNERS.forEach(numbers::of);
    }

    Profile of(NormWords words) {
        PlacedNorm placed = words.placed();
        int section = sections.at(placed.document(), placed.sentence().start());
        int[] own = words.stems().stream().mapToInt(this::number).toArray();
        Norm norm = placed.norm();
        return new Profile(
                words,
                section,
                norm.deed().stems().isEmpty()
                        ? -1
                        : numbers.of(norm.deed().stems().getFirst()),
                numbers.of(norm.deed().stems()),
                numbers.of(norm.condition()),
                numbers.of(norm.exception()),
                numbers.of(content(norm)),
                terms(own, words, section),
                manners(own));
    }

    private static Set<String> content(Norm norm) {
        Set<String> words = new HashSet<>(norm.act());
        words.addAll(norm.deed().stems());
        words.addAll(norm.condition());
        words.addAll(norm.exception());
        if (!norm.who().isEmpty()) {
            words.addAll(List.of(norm.who().split(" ", -1)));
        }
        return words;
    }

    private int number(String stem) {
        return numbers.of(LANGUAGES.contains(stem) ? LANGUAGE : stem);
    }

    int terms() {
        return numbers.size();
    }

    private Vector terms(int[] own, NormWords words, int section) {
        for (int stem : own) {
            sum.atLeast(stem, 1);
        }
        for (int stem : section < 0 ? NOTHING : titles.computeIfAbsent(section, this::title)) {
            sum.atLeast(stem, OF_A_TITLE);
        }
        for (String stem : words.stems()) {
            for (int other : defined.computeIfAbsent(stem, this::meaning)) {
                sum.atLeast(other, OF_A_MEANING);
            }
        }
        return sum.take();
    }

    private int[] title(int section) {
        return numbered(Sentence.of(sections.section(section).value().title()).acts());
    }

    private int[] meaning(String stem) {
        Set<String> words = meanings.words(stem);
        return words.isEmpty() ? NOTHING : numbered(words);
    }

    private int[] numbered(Collection<String> stems) {
        return stems.stream().mapToInt(numbers::of).toArray();
    }

    /// These have the first numbers.
    private static int manners(int[] stems) {
        int bits = 0;
        for (int stem : stems) {
            bits |= stem < MANNERS.size() ? 1 << stem : 0;
        }
        return bits;
    }
}
