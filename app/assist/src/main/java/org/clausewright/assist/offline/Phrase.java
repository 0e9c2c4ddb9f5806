package org.clausewright.assist.offline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says the words of a rule as somebody in the conversation would.
final class Phrase {

    private static final int LONG = 70;
    private static final Pattern TAIL = Pattern.compile(
            ",? (?:before|unless|except|so that|in order to|because|as described|as outlined|such as|for example|including|for each|for every|per)\\b.*|,(?!.*\\b(?:and|or)\\b).*|[;:(].*| --+ .*");

    private Phrase() {}

    /// The act without what trails behind it: conditions, reasons, lists.
    static String core(String act) {
        String words = act.replaceAll(
                "(?i)\\b(generally|usually|typically|always|also|strive to|aim to|try to|attempt to)\\s+", "");
        Matcher tail = TAIL.matcher(words);
        while (tail.find()) {
            if (tail.start() >= 12) {
                return words.substring(0, tail.start()).strip();
            }
        }
        return words.strip();
    }

    static boolean isShort(String words) {
        return words.length() <= LONG;
    }

    /// The act as the one who talks to the assistant would ask for it: "tell me whether I'm booked".
    static String asked(String act, String counterpart) {
        String words = core(act)
                .replaceAll("(?i)\\b(tell|give|show|ask|inform) (?:a person|people)\\b", "$1 me")
                .replaceAll("\\b(?:its|their) own\\b", "your own");
        if (counterpart.isEmpty()) {
            return words;
        }
        String who = "(?:the|a|an|every|each|any) " + Pattern.quote(counterpart);
        return words.replaceAll("(?i)\\b" + who + "(?:'s|’s)", "my")
                .replaceAll("(?i)\\b" + who + " is\\b", "I'm")
                .replaceAll("(?i)\\b" + who + " has\\b", "I have")
                .replaceAll("(?i)\\b(whether|if|that|what|when|how|why) " + who + " (\\w+?)s\\b", "$1 I $2")
                .replaceAll("(?i)\\b" + who + "\\b(?! (?:under|over|who|whose|that|which|with|of|from)\\b)", "me");
    }

    /// The opposite of "move every traveller" is not to move any.
    static String negated(String act) {
        return core(act).replaceFirst("\\b(every|each|all)\\b", "any");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String uncapital(String words) {
        boolean keeps = words.length() > 1
                && (words.startsWith("I ") || words.startsWith("I'") || Character.isUpperCase(words.charAt(1)));
        return words.isEmpty() || keeps ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /// A sentence of a spec on one line, with its first letter as it is and one full stop.
    static String sentence(String words) {
        return NormReader.collapse(words).replaceFirst("[.;:,]+$", "") + ".";
    }
}
