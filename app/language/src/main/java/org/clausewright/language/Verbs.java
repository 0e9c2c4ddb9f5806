package org.clausewright.language;

import java.util.Set;
import java.util.stream.Collectors;

/// Verbs by what they make of a sentence. In their base form, as stems, so that every form meets them.
final class Verbs {

    /// What somebody is or has, or what happens to him: no act that a rule could ask for.
    private static final Set<String> STATES = stems(
            "be have know understand want need like love hate seem appear become belong consist contain comprise include"
                    + " mean exist depend matter live own feel hear notice suffer lack resemble differ vary deserve"
                    + " happen occur arise result cost weigh last think believe wonder expect hope prefer remember forget"
                    + " enjoy fear doubt experience represent describe define denote refer apply concern involve"
                    + " come reflect originate fit sound look taste smell hold tend struggle fail die rain snow");
    /// What *may* leaves open and does not allow.
    private static final Set<String> CHANCES = stems(
            "seem appear become contain include cause lead mean exist depend differ vary happen occur arise result"
                    + " need want feel hear notice suffer lack know understand think believe wonder like love hate fear"
                    + " doubt experience forget misunderstand rain snow fail die come have help involve affect sound"
                    + " look take prove change improve worsen reflect indicate suggest benefit struggle prefer expect"
                    + " get harm hurt damage undermine create increase reduce encounter face react lose miss seek"
                    + " intend hope try fall break");
    private static final Set<String> FEELINGS = Set.of(
            "upset",
            "angry",
            "confused",
            "worried",
            "surprised",
            "interested",
            "tired",
            "frustrated",
            "concerned",
            "mistaken",
            "delayed",
            "lost",
            "tempted",
            "disappointed",
            "offended",
            "affected",
            "inclined",
            "needed",
            "required",
            "caused",
            "scared",
            "hurt",
            "stressed",
            "distressed",
            "biased",
            "outdated",
            "limited");
    /// Before *to* and a verb: that is left undone.
    private static final Set<String> REFUSALS = stems("refuse decline omit neglect");
    /// Before a noun or a verb in *-ing*.
    private static final Set<String> AVOIDANCES = stems("avoid refrain abstain desist");

    private Verbs() {}

    private static Set<String> stems(String verbs) {
        return Lexicon.words(verbs).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isState(String word) {
        return word.equals("has") || STATES.contains(Stem.of(word));
    }

    static boolean isChance(String word) {
        return CHANCES.contains(Stem.of(word));
    }

    static boolean isFeeling(String word) {
        return FEELINGS.contains(word);
    }

    /// The index of the first word of what is left undone, where the act that begins there says that it is;
    /// the same index where it does not.
    static int afterDenial(Sentence sentence, int from) {
        String stem = Stem.of(sentence.word(from));
        if (REFUSALS.contains(stem) && sentence.word(from + 1).equals("to")) {
            return from + 2;
        }
        if (AVOIDANCES.contains(stem)) {
            return sentence.word(from + 1).equals("from") ? from + 2 : from + 1;
        }
        int care = isBe(sentence.word(from)) ? from + 1 : from;
        boolean careful = sentence.word(care).equals("careful")
                || (Stem.of(sentence.word(care)).equals("tak")
                        && sentence.word(care + 1).equals("care"));
        if (careful) {
            int not = sentence.word(care).equals("careful") ? care + 1 : care + 2;
            return sentence.word(not).equals("not") && sentence.word(not + 1).equals("to") ? not + 2 : from;
        }
        return afterNegation(sentence, from);
    }

    /// *does not give*, *not be approved*, *gives no advice*.
    private static int afterNegation(Sentence sentence, int from) {
        return switch (sentence.word(from)) {
            case "not" -> from + 1;
            case "do", "does" -> sentence.word(from + 1).equals("not") ? from + 2 : from;
            case "don't", "doesn't", "isn't", "aren't" -> from + 1;
            case "is", "are" -> sentence.word(from + 1).equals("not") ? from + 2 : from;
            default -> from;
        };
    }

    static boolean isBe(String word) {
        return switch (word) {
            case "be", "is", "are", "being", "been" -> true;
            default -> false;
        };
    }
}
