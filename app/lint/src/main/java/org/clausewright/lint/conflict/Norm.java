package org.clausewright.lint.conflict;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// One rule that a sentence states.
///
/// @param span      what is quoted of it: its sentence, without a tag at the end
/// @param sentence  the whole sentence
/// @param modal     where its modal verb stands; the sentence's start where it has none
/// @param section   the id of its section
/// @param subject   who or what it is about, in lower case: `the agent`; may be empty
/// @param act       what is to be done, as written: `move every traveller to the next flight`
/// @param condition `When a flight is cancelled`, without the comma
/// @param exception `unless the traveller agrees`
/// @param fields    what kinds of act it names
/// @param terms     the content of the sentence, weighted; with its section's title and its terms' definitions
/// @param claimsToWin it says that it, or something, comes first
record Norm(
        SpecDocument document,
        TextSpan span,
        TextSpan sentence,
        TextSpan modal,
        Optional<String> section,
        Modality modality,
        String subject,
        String act,
        Optional<String> condition,
        Optional<String> exception,
        Set<ActField> fields,
        Map<String, Double> terms,
        boolean claimsToWin) {

    Norm {
        fields = Set.copyOf(fields);
        terms = Map.copyOf(terms);
    }

    /// It demands something of every one of a kind.
    boolean demandsAll() {
        return modality.demands() && Words.of(act).stream().anyMatch(Norm::isUniversal);
    }

    private static boolean isUniversal(String word) {
        return switch (word) {
            case "every", "all", "any", "always", "never", "each", "full", "whole", "entire" -> true;
            default -> false;
        };
    }
}
