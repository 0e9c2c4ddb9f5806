package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.Sentence;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.lint.conflict.Meanings.Meaning;

/// Terms that mean two things: defined twice, or used for what their definition shuts out.
final class TermPairs {

    private static final double DEFINED_TWICE = 0.6;
    private static final double AGAINST = 0.5;
    private static final double SAME_WORDS = 0.8;
    private static final int FEWEST = 2;
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "without", "excluding", "nor");

    private TermPairs() {}

    static List<Candidate> find(Meanings meanings, List<PlacedNorm> norms) {
        List<Candidate> found = new ArrayList<>();
        for (List<Meaning> places : meanings.all().values()) {
            for (int i = 1; i < places.size(); i++) {
                addTwice(places.getFirst(), places.get(i), found);
            }
        }
        for (PlacedNorm norm : norms) {
            if (!norm.norm().modality().isBan()) {
                for (String stem : new HashSet<>(norm.norm().act())) {
                    for (Meaning meaning : meanings.all().getOrDefault(stem, List.of())) {
                        addAgainst(meaning, norm, found);
                    }
                }
            }
        }
        return found;
    }

    private static void addTwice(Meaning first, Meaning second, List<Candidate> found) {
        if (apart(first, second) && share(first.words(), second.words()) < SAME_WORDS) {
            String name = first.definition().name();
            found.add(new Candidate(
                    new Place(first.document(), first.sentence()),
                    new Place(second.document(), second.sentence()),
                    "term-defined-twice",
                    DEFINED_TWICE,
                    () -> "Take a case that is a \"" + name + "\" by the one definition and not by the other."));
        }
    }

    /// One section may well say in two sentences what a word means.
    private static boolean apart(Meaning first, Meaning second) {
        return first.document() != second.document()
                || !first.document()
                        .sectionAt(first.sentence().start())
                        .equals(second.document().sectionAt(second.sentence().start()));
    }

    private static void addAgainst(Meaning meaning, PlacedNorm norm, List<Candidate> found) {
        boolean apart =
                meaning.document() != norm.document() || !meaning.sentence().overlaps(norm.sentence());
        Set<String> shutOut = shutOut(meaning);
        shutOut.retainAll(norm.norm().act());
        shutOut.remove(meaning.definition().key().strip());
        if (apart && shutOut.size() >= FEWEST) {
            String name = meaning.definition().name();
            String act = Scenario.plain(norm.words(norm.norm().places().act()).orElse(""));
            found.add(new Candidate(
                    new Place(meaning.document(), meaning.sentence()),
                    new Place(norm.document(), norm.sentence()),
                    "used-against-definition",
                    AGAINST,
                    () -> "Somebody is asked to " + act + ", which the definition of \"" + name + "\" shuts out."));
        }
    }

    /// The stems behind the first negation of a definition.
    private static Set<String> shutOut(Meaning meaning) {
        Sentence sentence = Sentence.of(meaning.document().text(meaning.sentence()));
        for (int i = 0; i < sentence.size(); i++) {
            if (NEGATIONS.contains(sentence.word(i))) {
                String rest = sentence.text(sentence.span(i, sentence.size() - 1));
                return new HashSet<>(Sentence.of(rest).acts());
            }
        }
        return new HashSet<>();
    }

    private static double share(Set<String> left, Set<String> right) {
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / Math.max(1, left.size() + right.size() - both.size());
    }
}
