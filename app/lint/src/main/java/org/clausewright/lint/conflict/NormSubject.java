package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// Who or what a norm is said of.
record NormSubject(Sentence sentence, Norm norm) {

    private static final int NEAR_MODAL = 5;
    private static final String ONLY = "only ";

    /// The stems of its words, its head last: of *the ward of a patient* it is the first noun.
    List<String> words() {
        if (norm.who().isEmpty()) {
            return List.of();
        }
        List<String> stems = new ArrayList<>(List.of(norm.who().split(" ", -1)));
        String head = norm.about();
        if (stems.remove(head)) {
            stems.add(head);
        }
        return stems;
    }

    /// *This file must*: it is said elsewhere which one is meant.
    boolean pointsBack() {
        int modal = norm.modal().first();
        for (int i = Math.max(0, modal - NEAR_MODAL); i < modal; i++) {
            if (DeedReader.POINTS.contains(sentence.word(i)) && sentence.tag(i) != PartOfSpeech.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }

    /// *Only a nurse gives injections.*
    boolean isAlone() {
        return norm.modality() == Modality.DEFAULT
                && norm.places()
                        .actor()
                        .filter(sentence.span()::contains)
                        .filter(span -> sentence.text(span).regionMatches(true, 0, ONLY, 0, ONLY.length()))
                        .isPresent();
    }
}
