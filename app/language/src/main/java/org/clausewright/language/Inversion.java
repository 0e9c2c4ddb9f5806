package org.clausewright.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A ban that opens the sentence and draws the verb before its subject: *under no circumstances may a guest swim*.
///
/// @param subject who is banned
/// @param from    the index of the first word of the act
record Inversion(Subject subject, int from) {

    private static final Set<String> OPENERS = Set.of(
            "under no circumstances",
            "on no account",
            "at no time",
            "in no case",
            "in no event",
            "at no point",
            "by no means",
            "under no condition",
            "in no circumstances");
    private static final int WORDS = 3;

    /// @param verb the index of the verb or modal that stands before the subject
    static Optional<Inversion> at(Sentence sentence, int verb) {
        if (!bans(sentence, verb)) {
            return Optional.empty();
        }
        List<NounPhrase> names = sentence.nounPhrases(verb + 1, Math.min(sentence.size(), verb + 12));
        boolean pronoun = sentence.tag(verb + 1) == PartOfSpeech.PRONOUN;
        if (!pronoun && (names.isEmpty() || names.getFirst().first() != verb + 1)) {
            return Optional.empty();
        }
        int last = pronoun ? verb + 1 : names.getFirst().last();
        boolean verbless = last > verb + 1 && Acts.last(sentence, last, sentence.size()) == last;
        last = verbless ? last - 1 : last;
        int from = sentence.word(last + 1).equals("to") ? last + 2 : last + 1;
        return from < sentence.size()
                ? Optional.of(new Inversion(new Subject(verb + 1, last, ""), from))
                : Optional.empty();
    }

    private static boolean bans(Sentence sentence, int verb) {
        if (sentence.word(verb - 1).equals("nor")) {
            return true;
        }
        if (verb < WORDS) {
            return false;
        }
        String opener = sentence.word(verb - 3) + " " + sentence.word(verb - 2) + " " + sentence.word(verb - 1);
        return OPENERS.contains(opener);
    }
}
