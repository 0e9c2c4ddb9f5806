package org.clausewright.lint.conflict;

import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// Finds the verb of an act.
///
/// @param from the index of the first word of the act
/// @param to   behind the last one
record ActVerb(Sentence sentence, Norm norm, int from, int to) {

    private static final Set<String> TRIES =
            Set.of("attempt try aim seek strive continue agree remember intend prefer choose able".split(" ", -1));
    private static final Set<String> OPENS_VERB = Set.of("who", "that", "to");
    private static final Set<String> ASIDES = Set.of("not", "never", "neither", "both", "only", "also", "always");

    /// The index of the first word that may be it.
    int first() {
        int at = from;
        while (at < to && isBeforeVerb(at)) {
            at++;
        }
        return at;
    }

    /// The participle of a passive whose act opens there, *be given*, *is not given*, *given*; -1 where it is none.
    int participle(int at) {
        int verb = at;
        while (verb < to && (isBe(verb) || isAside(verb))) {
            verb++;
        }
        int be = verb - 1;
        while (be >= 0 && isAside(be)) {
            be--;
        }
        return verb < to && sentence.tag(verb) == PartOfSpeech.PARTICIPLE && isBe(be) ? verb : -1;
    }

    private boolean isBe(int at) {
        return sentence.word(at).equals("be") || isBeing(at);
    }

    /// *Is*, *are*.
    boolean isBeing(int at) {
        return sentence.word(at).equals("is") || sentence.word(at).equals("are");
    }

    private boolean isAside(int at) {
        return sentence.tag(at) == PartOfSpeech.ADVERB || ASIDES.contains(sentence.word(at));
    }

    /// The index of the word that the norm takes for what is done, behind *refuse to* and the like; -1 where it is not
    /// one of the act, or where it is only allowed to leave it undone.
    int said() {
        Norm.Deed meant = norm.deed();
        if (meant.stems().isEmpty() || (meant.denied() && norm.modality() == Modality.MAY)) {
            return -1;
        }
        String stem = meant.stems().getFirst();
        for (int i = from; i < to; i++) {
            if (Stem.of(sentence.word(i)).equals(stem)
                    || Roots.of(sentence.word(i)).equals(stem)) {
                return i;
            }
        }
        return -1;
    }

    /// The index of the verb that *do so* stands for, *guests who smoke may do so*; empty where nothing stands for it.
    Optional<Integer> before() {
        if (!sentence.word(from).equals("do") || !sentence.word(from + 1).equals("so")) {
            return Optional.empty();
        }
        for (int at = norm.modal().first() - 1; at > 0; at--) {
            boolean opened = OPENS_VERB.contains(sentence.word(at - 1)) && sentence.tag(at) == PartOfSpeech.NOUN;
            if (opened || sentence.tag(at) == PartOfSpeech.VERB) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean mayDo(PartOfSpeech tag) {
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.NOUN;
    }

    /// An adverb; or *try to*, where what is tried is the act.
    private boolean isBeforeVerb(int at) {
        boolean tries =
                TRIES.contains(sentence.word(at)) && sentence.word(at + 1).equals("to");
        boolean to = sentence.word(at).equals("to") && at > from && TRIES.contains(sentence.word(at - 1));
        return tries
                || to
                || sentence.tag(at) == PartOfSpeech.ADVERB
                || (sentence.word(at).endsWith("ly") && !mayDo(sentence.tag(at)));
    }
}
