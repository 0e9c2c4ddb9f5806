package org.clausewright.lint.conflict;

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
    private final Map<Integer, List<String>> titles = new HashMap<>();

    Profiles(SectionVectors sections, Meanings meanings) {
        this.sections = sections;
        this.meanings = meanings;
    }

    Profile of(NormWords words) {
        PlacedNorm placed = words.placed();
        int section = sections.at(placed.document(), placed.sentence().start());
        Set<String> own = new HashSet<>();
        words.stems().forEach(stem -> own.add(LANGUAGES.contains(stem) ? LANGUAGE : stem));
        Norm norm = placed.norm();
        return new Profile(
                words,
                section,
                norm.act().isEmpty() ? -1 : numbers.of(norm.act().getFirst()),
                numbers.of(norm.act()),
                numbers.of(norm.condition()),
                numbers.of(norm.exception()),
                numbers.of(content(norm)),
                terms(own, words, section),
                manners(own));
    }

    private static Set<String> content(Norm norm) {
        Set<String> words = new HashSet<>(norm.act());
        words.addAll(norm.condition());
        words.addAll(norm.exception());
        if (!norm.who().isEmpty()) {
            words.addAll(List.of(norm.who().split(" ", -1)));
        }
        return words;
    }

    int terms() {
        return numbers.size();
    }

    private Vector terms(Set<String> own, NormWords words, int section) {
        Map<Integer, Double> terms = new HashMap<>();
        for (String title : section < 0 ? List.<String>of() : titles.computeIfAbsent(section, this::title)) {
            terms.put(numbers.of(title), OF_A_TITLE);
        }
        for (String stem : words.stems()) {
            meanings.words(stem).forEach(other -> terms.merge(numbers.of(other), OF_A_MEANING, Math::max));
        }
        own.forEach(stem -> terms.put(numbers.of(stem), 1.0));
        return Vector.of(terms);
    }

    private List<String> title(int section) {
        return Sentence.of(sections.section(section).value().title()).acts();
    }

    private static int manners(Set<String> stems) {
        int bits = 0;
        for (int i = 0; i < MANNERS.size(); i++) {
            bits |= stems.contains(MANNERS.get(i)) ? 1 << i : 0;
        }
        return bits;
    }
}
