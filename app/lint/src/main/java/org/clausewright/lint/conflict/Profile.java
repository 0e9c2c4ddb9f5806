package org.clausewright.lint.conflict;

import org.clausewright.language.Modality;
import org.clausewright.spec.text.TextSpan;

/// A norm as it is compared with others: its words as ascending numbers, see [Numbers].
///
/// @param section   the number of its section in [SectionVectors]; -1 where it stands in none
/// @param verb      that opens the act; -1 where nothing is to be done
/// @param act       with the verb
/// @param condition of the cases in which it holds
/// @param exception of the cases in which it does not
/// @param content   all of these, and who it is about
/// @param terms     of its sentence, weighted; with its section's title and its terms' definitions
/// @param manners   which words for the manner of an act its sentence has, a bit for each
record Profile(
        NormWords words,
        int section,
        int verb,
        Words act,
        Words condition,
        Words exception,
        Words content,
        Vector terms,
        int manners) {

    PlacedNorm placed() {
        return words.placed();
    }

    TextSpan quote() {
        return words.quote();
    }

    int fields() {
        return words.fields();
    }

    Modality modality() {
        return placed().norm().modality();
    }

    boolean demands() {
        return placed().demands();
    }
}
