package org.clausewright.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

/// Finds what the pronouns of a norm stand for: the nearest name of their number before them, or the first one of
/// the sentence before.
final class Referents {

    private static final int REACH = 40;
    private static final Set<String> ACTORS = Set.of("it", "they", "he", "she");

    private Referents() {}

    static Norm resolve(Norm norm, Sentence sentence, Optional<Sentence> before, Optional<Norm> earlier) {
        boolean same =
                norm.places().actor().filter(span -> isPronoun(sentence, span)).isPresent();
        Optional<Norm> model =
                same ? earlier.filter(known -> !known.deed().doer().isEmpty()) : Optional.empty();
        List<String> named = objects(norm, sentence, before);
        if (model.isEmpty() && named.isEmpty()) {
            return norm;
        }
        Set<String> stems = new LinkedHashSet<>(norm.deed().stems());
        stems.addAll(named);
        String doer = model.map(known -> known.deed().doer()).orElse(norm.deed().doer());
        Norm.Deed deed = new Norm.Deed(doer, new ArrayList<>(stems), norm.deed().denied());
        return norm.with(
                        model.map(Norm::who).orElse(norm.who()),
                        deed,
                        norm.places().actor(),
                        Cases.of(norm))
                .about(model.map(Norm::about).orElse(norm.about()));
    }

    private static boolean isPronoun(Sentence sentence, TextSpan actor) {
        int at = sentence.firstWordFrom(actor.start());
        return ACTORS.contains(sentence.word(at))
                && sentence.words().get(at).span().equals(actor);
    }

    /// The stems of what *it* and *them* in the act stand for.
    private static List<String> objects(Norm norm, Sentence sentence, Optional<Sentence> before) {
        List<String> stems = new ArrayList<>();
        Optional<TextSpan> act = norm.places().act();
        if (act.isEmpty() || !sentence.span().contains(act.get())) {
            return stems;
        }
        int from = sentence.firstWordFrom(act.get().start());
        int behind = Math.min(sentence.firstWordFrom(act.get().end()), from + REACH);
        for (int at = from; at < behind; at++) {
            String word = sentence.word(at);
            if (word.equals("them") || word.equals("it")) {
                stems.addAll(meant(word.equals("them"), norm, sentence, at, before));
            }
        }
        return stems;
    }

    private static List<String> meant(
            boolean many, Norm norm, Sentence sentence, int pronoun, Optional<Sentence> before) {
        Optional<TextSpan> actor = norm.places().actor();
        List<NounPhrase> near = sentence.nounPhrases(Math.max(0, pronoun - REACH), pronoun);
        for (int i = near.size() - 1; i >= 0; i--) {
            NounPhrase name = near.get(i);
            if (fits(name, many)
                    && actor.filter(span -> span.overlaps(name.span())).isEmpty()) {
                return Stems.of(sentence, name.first(), name.last());
            }
        }
        return before.flatMap(other -> other.nounPhrases(0, Math.min(other.size(), REACH)).stream()
                        .filter(name -> fits(name, many))
                        .findFirst()
                        .map(name -> Stems.of(other, name.first(), name.last())))
                .orElse(List.of());
    }

    private static boolean fits(NounPhrase name, boolean many) {
        return many ? name.isPlural() : name.isSingular();
    }
}
