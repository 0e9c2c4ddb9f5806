package org.clausewright.assist.offline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;

/// Who of those whom a rule names is the one who talks, and who is somebody else.
record Persons(Cast cast) {

    /// What is left of a verb phrase when the one whom it is about speaks: "their bag" is "my bag".
    String first(String words) {
        return words.replaceAll("(?i)\\b(?:his or her|their|his|her)\\b", "my")
                .replaceAll("(?i)\\bthey are\\b", "I am")
                .replaceAll("(?i)\\bthey have\\b", "I have")
                .replaceAll("(?i)\\bthey\\b", "I")
                .replaceAll("(?i)\\bthemselves\\b", "myself")
                .replaceAll("(?i)\\bthe (?:" + Pattern.quote(cast.actor()) + "|assistant)\\b", "you");
    }

    /// *Before the customer agrees* becomes *before I agree*.
    String finite(String act) {
        Matcher matcher = Pattern.compile(
                        "(?i)\\b(?<opens>before|after|when|if|until|unless|that|which|whether|what|how|because|while|as|once) "
                                + "(?<who>(?:an?|the|any|every|each) \\w+) (?<verb>\\w+s)\\b")
                .matcher(act);
        StringBuilder words = new StringBuilder();
        while (matcher.find()) {
            boolean isTheirs = cast.person(matcher.group("who"))
                    .filter(found -> found.rest().isBlank())
                    .isPresent();
            Optional<String> said = isTheirs ? Optional.of(simple(matcher.group("verb"))) : Optional.empty();
            matcher.appendReplacement(
                    words,
                    Matcher.quoteReplacement(
                            said.map(own -> matcher.group("opens") + " " + own).orElse(matcher.group())));
        }
        return matcher.appendTail(words).toString();
    }

    /// The verb as it goes with *I*: `is` becomes `I'm`, `agrees` becomes `I agree`.
    private static String simple(String verb) {
        return switch (verb) {
            case "is" -> "I'm";
            case "has" -> "I have";
            case "was" -> "I was";
            default -> "I " + Inflection.base(verb).orElse(verb);
        };
    }

    /// The one who talks is *I* already, and stands there by name as well.
    boolean isTwice(String words) {
        return words.replace("my neighbour", "somebody").matches("(?i).*\\b(?:me|my|I|I'm)\\b.*")
                && words.matches("(?i).*\\b(?:an?|the) " + Pattern.quote(cast.counterpart()) + "\\b.*");
    }

    /// Who is told something is the speaker; who it is about is somebody else.
    String named(String act, boolean isTelling) {
        Matcher matcher = cast.named().matcher(act);
        StringBuilder words = new StringBuilder();
        int count = 0;
        int own = 0;
        while (matcher.find()) {
            if (act.substring(0, matcher.start())
                    .matches(
                            "(?i)(?:.* )?(?:in|\\d+|two|three|four|five|six|eight|ten|twelve|no|some|many|few|several|more|fewer|than) |.*\\b(?:is|are|was|were|be) |.* ['\"“‘][^'\"”’]*")) {
                continue;
            }
            String determiner =
                    Optional.ofNullable(matcher.group("det")).orElse("").toLowerCase(Locale.ROOT);
            boolean isOther = determiner.startsWith("another") || determiner.startsWith("other");
            boolean isToldOther = isOther
                    && isTelling
                    && count > 0
                    && act.substring(0, matcher.start()).endsWith(" to ");
            boolean isTold = isToldOther || (count == 0 && isTold(act.substring(0, matcher.start())));
            count++;
            boolean isAbout = !isToldOther && (isOther || (isTelling && !isTold));
            own += isAbout ? 0 : 1;
            String who = isAbout ? cast.isOfCode() ? "a colleague" : "my neighbour" : "me";
            matcher.appendReplacement(words, matcher.group("own") == null ? who : isAbout ? who + "'s" : "my");
        }
        matcher.appendTail(words);
        String said =
                count == 1 && own == 1 ? first(words.toString()).replaceAll("(?i)\\bthem\\b", "me") : words.toString();
        return said.replaceAll("\\bme (is|has|was)\\b", "I $1")
                .replaceAll("\\bI is\\b", "I am")
                .replaceAll("\\bI has\\b", "I have")
                .replaceAll("\\b(whether|if|that|what|when|how|why|where|which) me (\\w+?)s\\b", "$1 I $2");
    }

    private static boolean isTold(String before) {
        return before.matches("(?i)(?:tell|give|show|ask|inform|offer|send|lend|advise|warn|notify) |.* to ");
    }
}
