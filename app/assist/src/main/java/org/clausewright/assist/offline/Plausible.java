package org.clausewright.assist.offline;

import java.util.List;
import java.util.regex.Pattern;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// Whether a person would write a message that was made of a rule's words. A draft in which a sign of a wrong reading
/// is left is not worth its place: the author sees the broken sentence, and not the idea.
final class Plausible {

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("  | [?.,]|[.,][.,?]|\\bIt's about [?.]"),
            Pattern.compile(
                    "(?i)\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|no|some|many|few|more|fewer|several|all) (?:me|my)\\b"),
            Pattern.compile("(?i)\\b(?:an?|the|my) (?:who|that|which|when|if|is|are)\\b"),
            Pattern.compile("(?i)\\b(?:can|may|must|should|of|the|an?|and|or|nor|by|than|whose)[.?]"),
            Pattern.compile("(?i)\\b(?:nothing|nobody|no one|none|neither|not even|excepted|nor)\\b"),
            Pattern.compile("(?i)\\b(?:I is|I has|I are|me is|me has|you is|you has|you does|me am)\\b"),
            Pattern.compile(
                    "(?i)\\bhave to (?:be (?:free|open|available|welcome|included|protected|able)|pay nothing|get)\\b"),
            Pattern.compile("(?i)\\b(?:my|me|I) (?:my|me)\\b|\\bmy neighbour to my neighbour\\b"));
    private static final Pattern YOU = Pattern.compile("\\byou (?<verb>[a-z]{3,}s)\\b");
    private static final Pattern NO_VERB =
            Pattern.compile("(?:always|sometimes|perhaps|towards|across|this|yours|unless|less|as|guys|.*ss)");

    private Plausible() {}

    static boolean isSaid(String message) {
        return SIGNS.stream().noneMatch(sign -> sign.matcher(message).find())
                && YOU.matcher(message).results().noneMatch(found -> isThirdPerson(found.group(1)))
                && !Sayable.isBroken(message);
    }

    /// *The topics that you covers*.
    private static boolean isThirdPerson(String word) {
        return !NO_VERB.matcher(word).matches() && Sentence.of("It " + word).tag(1) == PartOfSpeech.VERB;
    }
}
