package org.clausewright.language;

import java.util.Set;

/// Where an act begins and ends.
final class Acts {

    private static final int LONGEST_ASIDE = 14;
    private static final int LONGEST_NAME = 7;
    private static final Set<String> HANGING =
            Set.of("and", "or", "nor", "but", "even", "only", "also", "then", "just");

    private Acts() {}

    /// The index of its last word: it ends before a case, a reason, a semicolon or a colon, and without the word that
    /// joins it to these.
    ///
    /// @param end the index behind the last word that it can have
    static int last(Sentence sentence, int from, int end) {
        int at = from;
        while (at < end && !(at > from && isEnd(sentence, at)) && !opensOther(sentence, from, at)) {
            at++;
        }
        int last = at - 1;
        while (last > from && at < sentence.size() && HANGING.contains(sentence.word(last))) {
            last--;
        }
        return last;
    }

    private static boolean isEnd(Sentence sentence, int at) {
        return sentence.hasBefore(at, ";:") && !sentence.isTimeOfDay(at);
    }

    private static boolean opensOther(Sentence sentence, int from, int at) {
        String word = sentence.word(at);
        boolean reason = at > from
                && (word.equals("because")
                        || (word.equals("so") && sentence.word(at + 1).equals("that"))
                        || (word.equals("since") && sentence.hasBefore(at, ',')));
        return reason
                || (at > from && Clauses.isJoin(sentence, at))
                || sentence.inCondition(sentence.words().get(at).span());
    }

    /// The index of the *to* of *for guests to swim*, where the *for* has that index; the same index where
    /// none is near.
    static int to(Sentence sentence, int from, int last) {
        for (int at = from + 2;
                at <= Math.min(last - 1, from + LONGEST_NAME)
                        && sentence.gap(at).isBlank();
                at++) {
            if (isInfinitive(sentence, at)) {
                return at;
            }
        }
        return from;
    }

    /// Whether a verb follows a *to*; any word counts as one that cannot open a name.
    static boolean isInfinitive(Sentence sentence, int to) {
        return sentence.word(to).equals("to")
                && (sentence.tag(to) == PartOfSpeech.TO || opensNothing(sentence.tag(to + 1)));
    }

    private static boolean opensNothing(PartOfSpeech tag) {
        return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADVERB;
    }

    /// The index of the first word behind an aside between commas, or that of its first word where it does not end.
    static int behindAside(Sentence sentence, int from) {
        for (int at = from + 1; at < Math.min(sentence.size(), from + LONGEST_ASIDE); at++) {
            if (sentence.hasBefore(at, ',')) {
                return at;
            }
        }
        return from;
    }
}
