package org.clausewright.assist.offline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says the words of a rule as somebody in the conversation would.
final class Phrase {

    private static final int LONG = 130;
    private static final int SHORTEST_HEAD = 10;
    private static final Pattern TAIL = Pattern.compile(
            ",? (?:before|unless|except|so that|in order to|because|(?<!at )once|after|if|even|instead of|rather than|when|while|until|as soon as|as described|as outlined|such as|for example|only (?:during|when|if|in|after|from|for|with|to|by)|even|whatever|whoever|regardless|including|for each|for every|per|at the moment)\\b.*"
                    + "|,(?!.*\\b(?:and|or)\\b).*|(?:[;(]|:(?!\\d)).*| --+ .*");
    private static final Pattern PERFECT = Pattern.compile(
            "(?i)((?!.*\\b(?:that|not|no|never|once|twice|times|already)\\b).* )(has|have)( (?!been\\b)\\w+(?:ed|n|t|d)\\b.*)");
    private static final Pattern HEDGE = Pattern.compile(
            "(?i)^(?:(?:generally|usually|typically|normally|always|also|first|instead|then|therefore|strive to|aim to|try to|attempt to|only)\\s+)+");

    private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:it|its|they|them|their)\\b");
    /// *Before it changes a booking*, where it is the one who acts.
    private static final Pattern OF_ACTOR = Pattern.compile(
            "(?i)\\b(?:before|after|until|when|if|unless|while|once|that|which) it (?!(?:is|are|has|have|was|were|had|can|must)\\b)");
    private static final Pattern ANCHORED = Pattern.compile(
            "(?i)(?:(?!\\b(?:its?|they|them|their)\\b).)*\\b(?:(?:an?|the|this|my|any|every|each|another) [\\w-]+ .*|\\w{3,}s .*)\\b(?:its?|they|them|their)\\b.*");

    private Phrase() {}

    /// The act without what trails behind it: conditions, reasons, lists.
    static String core(String act) {
        String words = HEDGE.matcher(act).replaceFirst("");
        Matcher tail = TAIL.matcher(words);
        while (tail.find()) {
            if (tail.start() >= SHORTEST_HEAD) {
                return words.substring(0, tail.start()).strip();
            }
        }
        return words.strip();
    }

    /// Of several things of which one is meant, the first: "medication, dosage or treatment" is "medication".
    static String oneOf(String words) {
        return words.replaceFirst(
                        "^(\\w+)(?:, \\w+)+,? or \\w+ (?=(?:an?|the|any|that|my|your|its|their|other|every|each)\\b)",
                        "$1 ")
                .replaceFirst(
                        "^((?:\\w+ly )?\\w+(?: (?:out|up|off|on|down))?) or \\w+(?: (?:out|up|off|on|down))? "
                                + "(?=(?:an?|the|any|that|whether|my|your|its|their|other|every|each)\\b)",
                        "$1 ")
                .replaceFirst("^([^,]{6,}?)(?:, [^,]{2,50})+,? or [^,]{2,60}$", "$1")
                .replaceFirst("^(.{6,}?[\\w`]) or (?:[\\w`/.'-]+ ?){1,4}$", "$1");
    }

    /// *A parent has signed* as what is still to come: *a parent has not yet signed*.
    static Optional<String> notYet(String clause) {
        Matcher perfect = PERFECT.matcher(clause);
        return perfect.matches()
                ? Optional.of(perfect.group(1) + perfect.group(2) + " not yet" + perfect.group(3))
                : Optional.empty();
    }

    /// Whether it points to something that stands elsewhere.
    static boolean isUnclear(String words) {
        return words.matches("(?i).*\\b(?:it|its|they|them|their|such|these|those)\\b.*");
    }

    static boolean isShort(String words) {
        return words.length() <= LONG;
    }

    /// The act with its conditions, where that can be said in one breath and names nothing that stands elsewhere;
    /// otherwise its core.
    static String whole(String act) {
        return whole(act, true);
    }

    /// @param mayAct whether *it* may be the one who acts, *before it answers*, and no thing that the act names
    static String whole(String act, boolean mayAct) {
        String words =
                HEDGE.matcher(act).replaceFirst("").replaceFirst(" --+ .*", "").strip();
        boolean sayable = words.length() <= LONG
                && !anchored(words, mayAct)
                        .matches(
                                ".*(?:[;(]|, (?:whatever|whoever|regardless)\\b|:(?!\\d)|\\b(?:it|they|them|such text|except|unless)\\b).*");
        return sayable ? words : core(act);
    }

    /// The words without a pronoun whose noun stands before it in them: *a sale before it has been published*.
    static String anchored(String words) {
        return anchored(words, true);
    }

    private static String anchored(String words, boolean mayAct) {
        boolean isActors = mayAct && OF_ACTOR.matcher(words).find();
        return ANCHORED.matcher(words).matches() && !isActors
                ? PRONOUN.matcher(words).replaceAll("")
                : words;
    }

    /// The act as one says it to the actor: "its own" becomes "your own".
    ///
    /// @param isTheirs whether *they* may be the actor, and nobody whom the act names
    static String toActor(String act, boolean isTheirs) {
        String said = whole(act)
                .replaceFirst(
                        "^(\\w+) its (?=(?:own|reasons?|reasoning|sources?|answers?|replies|reply|instructions?|limits?|tone|name|steps|work|questions?|message|report|plan|prompt|identity|mistakes?|opinions?|style)\\b)",
                        "$1 your ")
                .replaceAll("\\b(that|which) it\\b", "$1 you")
                .replaceAll("\\bits own\\b", "your own")
                .replaceAll("\\bitself$", "yourself");
        String theirs = isTheirs
                ? said.replaceAll("\\b(that|which) they\\b", "$1 you")
                        .replaceAll("\\btheir own\\b", "your own")
                        .replaceAll("\\bthemselves$", "yourself")
                : said;
        return theirs.replaceAll("\\byou has\\b", "you have");
    }

    /// The act as the one who talks to the assistant would ask for it: "tell me whether I'm booked".
    static String asked(String act, String counterpart) {
        String words = toActor(act, counterpart.isEmpty())
                .replaceAll("(?i)\\b(tell|give|show|ask|inform) (?:a person|people)\\b", "$1 me");
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

    /// The act done once: "enter every warning" is to enter a warning.
    static String once(String act) {
        Matcher every = Pattern.compile("\\b(?:every|each) (\\w)(\\w*)(?:, \\w+)*(?: and \\w+)?(?= in | into | to |$)")
                .matcher(act);
        String one = every.find()
                ? act.substring(0, every.start())
                        + article(every.group(1))
                        + every.group(1)
                        + every.group(2)
                        + act.substring(every.end())
                : act;
        Matcher left = Pattern.compile("\\b(?:every|each) (\\w)").matcher(one);
        return left.replaceAll(found -> article(found.group(1)) + found.group(1));
    }

    private static String article(String letter) {
        return "aeiou".contains(letter.toLowerCase(Locale.ROOT)) ? "an " : "a ";
    }

    /// A passage of the rule as a short reminder: at most so long, cut at a word.
    static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int blank = words.lastIndexOf(' ', most);
        return words.substring(0, blank > most / 2 ? blank : most).replaceFirst("[,;:]$", "") + "…";
    }

    /// `subject`, which is in lower case, as the sentence writes it.
    static Optional<String> asWritten(String subject, String sentence) {
        int at = sentence.toLowerCase(Locale.ROOT).indexOf(subject.toLowerCase(Locale.ROOT));
        boolean cut = at > 0 && !sentence.matches("(?i)(?:when|if|where|after|before|for|in|once|with)\\b.*");
        return subject.isEmpty() || at < 0 || cut
                ? Optional.empty()
                : Optional.of(sentence.substring(at, at + subject.length()));
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
        return plain(collapse(words)).replaceFirst("[.;:,]+$", "") + ".";
    }

    /// Markdown's links and emphasis as they are read.
    static String plain(String markdown) {
        return markdown.replaceAll("\\[([^\\]]+)]\\([^)]*\\)", "$1")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "$1")
                .replaceAll("(?<![\\w*])\\*([^*]+)\\*(?![\\w*])", "$1")
                .replaceAll("^(?:[-*+]|\\d+\\.)\\s+", "");
    }

    /// On one line, without references that only give a number.
    static String collapse(String text) {
        return text.replaceAll("\\[\\?]\\(#[^)]*\\)", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,;:!?])", "$1")
                .replaceAll("[.,;:]{2,}$", ".")
                .strip();
    }
}
