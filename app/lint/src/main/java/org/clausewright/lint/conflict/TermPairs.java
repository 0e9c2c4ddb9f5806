package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.lint.conflict.Candidate.Place;
import org.clausewright.lint.conflict.Meanings.Meaning;

/// Terms that mean two things: defined twice, or used for what their definition shuts out.
///
/// @param sections where the places are
record TermPairs(Meanings meanings, SectionVectors sections) {

    private static final double DEFINED_TWICE = 0.75;
    private static final double AGAINST = 0.7;
    private static final double SAME_WORDS = 0.8;
    private static final int FEWEST = 2;
    private static final double HALF = 0.5;

    List<Candidate> find(List<PlacedNorm> norms) {
        List<Candidate> found = new ArrayList<>();
        for (List<Meaning> places : meanings.all().values()) {
            for (int i = 1; i < places.size(); i++) {
                addTwice(places.getFirst(), places.get(i), found);
            }
        }
        for (PlacedNorm norm : norms) {
            if (!norm.norm().modality().isBan()) {
                meanings.named(norm.norm().act()).forEach(meaning -> addAgainst(meaning, norm, found));
            }
        }
        return found;
    }

    private void addTwice(Meaning first, Meaning second, List<Candidate> found) {
        Place one = place(first);
        Place other = place(second);
        // One section may well say in two sentences what a word means.
        boolean apart = one.document() != other.document() || one.section() != other.section();
        boolean both = first.definition().certain() && second.definition().certain();
        boolean either = first.definition().certain() || second.definition().certain();
        boolean certain = both || (either && first.definition().key().strip().contains(" "));
        if (apart && certain && share(first.words(), second.words()) < SAME_WORDS) {
            String name = first.definition().name();
            found.add(new Candidate(one, other, SensePairs.TWICE_KIND, DEFINED_TWICE, () -> scenario(name)));
        }
    }

    static String scenario(String term) {
        return "Take a case that falls under \"" + term + "\" by the one definition and not by the other.";
    }

    private Place place(Meaning meaning) {
        return new Place(
                meaning.document(),
                sections.at(meaning.document(), meaning.sentence().start()),
                NormWords.quote(meaning.document(), meaning.sentence()));
    }

    private void addAgainst(Meaning meaning, PlacedNorm norm, List<Candidate> found) {
        boolean apart =
                meaning.document() != norm.document() || !meaning.sentence().overlaps(norm.sentence());
        if (apart && isShutOut(meaning, norm)) {
            String name = meaning.definition().name();
            Place use = new Place(
                    norm.document(),
                    sections.at(norm.document(), norm.sentence().start()),
                    NormWords.quote(norm.document(), norm.sentence()));
            boolean swap = !Origin.isOwn(meaning.document()) && Origin.isOwn(norm.document());
            found.add(new Candidate(
                    swap ? use : place(meaning),
                    swap ? place(meaning) : use,
                    SensePairs.AGAINST_KIND,
                    AGAINST,
                    () -> "Somebody is asked to "
                            + Scenario.plain(
                                    norm.words(norm.norm().places().act()).orElse(""))
                            + ", which the definition of \"" + name + "\" shuts out."));
        }
    }

    private static boolean isShutOut(Meaning meaning, PlacedNorm norm) {
        if (meaning.shutOut().isEmpty()) {
            return false;
        }
        Set<String> act = new HashSet<>();
        norm.norm().act().forEach(stem -> act.add(Roots.ofStem(stem)));
        Set<String> shutOut = new HashSet<>(meaning.shutOut());
        List.of(meaning.definition().key().strip().split(" ", -1)).forEach(shutOut::remove);
        int all = shutOut.size();
        shutOut.retainAll(act);
        return shutOut.size() >= FEWEST && shutOut.size() >= HALF * all;
    }

    private static double share(Set<String> left, Set<String> right) {
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return (double) both.size() / Math.max(1, left.size() + right.size() - both.size());
    }
}
