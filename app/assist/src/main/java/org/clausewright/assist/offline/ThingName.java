package org.clausewright.assist.offline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// How one names the thing of which a rule speaks.
record ThingName(Rule rule, Cast cast) {

    static final Pattern RELATIVE = Pattern.compile(
            "(?i)(?<det>an?|any|every|each|no|the)? ?(?<noun>(?:[\\w'-]+ ){0,2}[\\w'-]+) (?:that|which) (?<what>.+)");

    /// The thing at hand: *a bill that is older than 90 days* is *this bill*, and what it is becomes a fact.
    String object(List<String> facts) {
        String subject = Phrase.uncapital(rule.subject());
        if (subject.matches("nothing|none|anything")) {
            return "this";
        }
        String first = subject.replaceFirst("^([\\w-]+)(?:, [\\w -]+)* (?:and|or) [\\w -]+$", "$1")
                .replaceFirst("^((?:no |an? |any )[\\w-]+(?: [\\w-]+)?)(?:, [\\w -]+)+,? (?:and|or) [\\w -]+$", "$1")
                .replaceFirst("^no (?=particular |specific |single )", "the ");
        Matcher relative = RELATIVE.matcher(first);
        if (relative.matches() && isSubject(relative.group("what"))) {
            boolean isMany = isPlural(relative.group("noun"));
            String what = Phrase.oneOf(relative.group("what"));
            facts.add((isMany ? "They " : "It ") + what + ".");
            return (isMany ? "these " : "this ") + relative.group("noun");
        }
        if (first.matches("the (?:particular|specific|single) .*")) {
            return first.replaceFirst("^the", "a");
        }
        String other = first.replaceFirst("\\bof (?:an?|the) (?=" + cast.counterpart() + "\\b)", "of another ");
        if (rule.isDuty() && other.matches("an? .*")) {
            return other;
        }
        return other.matches("(?:an?|any|every|each|no) .*")
                ? other.replaceFirst("^\\w+", "this")
                : isPlural(other) && !other.matches("(?:the|this|these|all|our|your|my|some)\\b.*")
                        ? determiner(other) + other
                        : other;
    }

    /// *That names a person*, and not *that a user names*.
    private static boolean isSubject(String what) {
        return Sayable.FINITE.contains(what.split(" ", 2)[0].toLowerCase(Locale.ROOT))
                || what.matches("(?i)(?:have|do)\\b.*")
                || (Sentence.of("It " + what).tag(1) == PartOfSpeech.VERB
                        && !what.matches("(?i)(?:an?|the|any|every|no|you|they|we|somebody|someone|people)\\b.*"));
    }

    /// *These files*, but *the files found in the folder* and any emojis that there are.
    private String determiner(String things) {
        return rule.act().matches("be (?:only )?used\\b.*") ? "" : head(things).equals(things) ? "these " : "the ";
    }

    String name() {
        String subject = Phrase.uncapital(rule.subject());
        return subject.matches("nothing|none|anything")
                ? "this"
                : subject.replaceFirst("^no ", "a ").replaceFirst("^a (?=[aeio])", "an ");
    }

    static String singular(String noun) {
        return noun.replaceFirst("ies$", "y")
                .replaceFirst("(?<=s|x|ch|sh)es$", "")
                .replaceFirst("(?<!s)s$", "");
    }

    private static String head(String name) {
        return name.replaceFirst(
                "(?i) (?:that|which|who|whose|of|with|in|on|for|from|to|at|under|over|worth|about|found|made|between|without"
                        + "|\\w+er than|more than)\\b.*",
                "");
    }

    static boolean isPlural(String name) {
        if (name.matches("(?i)(?:an?|every|each|this|no) .*")) {
            return false;
        }
        String head = head(name);
        return name.matches("(?i)[\\w ,-]+ and [\\w -]+")
                || head.matches("(?i)people|children|(?:these|those|all) .*")
                || (head.endsWith("s")
                        && !head.endsWith("ss")
                        && !head.matches("(?i)(?:.* )?(?:news|is|status|access|process|this)"));
    }
}
