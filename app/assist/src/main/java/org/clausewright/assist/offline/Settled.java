package org.clausewright.assist.offline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.Modality;

/// A rule that is worded as one thing and comes to another, as what it comes to.
final class Settled {

    /// A condition without a clause of its own: *only during opening hours*.
    private static final Pattern ONLY =
            Pattern.compile("\\bonly (?:during|when|if|in|after|from|for|with|to|by|on|until|before)\\b .*");
    private static final Pattern ONLY_PASSIVE = Pattern.compile(
            "only (?<act>be \\w+(?: .*?)??) (?<when>(?:during|when|if|in|after|from|with|to|by|on|until|before)\\b .*)");
    private static final Pattern EXCEPT =
            Pattern.compile("(?i)(?:nobody|no one|none) (?:except|but|other than) (?:for )?(?<who>.+)");
    /// *Carry no passengers*.
    private static final Pattern NO_THING = Pattern.compile(
            "(?<verb>(?!be |have )\\w+) no (?!more|later|longer|fewer|less|earlier|\\w+er than|one\\b)(?<what>.+)");
    private static final Pattern AVOIDED = Pattern.compile("(?:avoid|refrain from) (?<verb>\\w+ing)(?<rest> .+)");

    private Settled() {}

    /// *No book may be refused* and *avoid lending it* are bans, and *may only be lent from noon* allows it from noon.
    static Rule of(Rule read) {
        Rule rule = trimmed(read);
        return noThing(rule)
                .or(() -> onlyPassive(rule))
                .or(() -> avoided(rule))
                .or(() -> only(rule))
                .or(() -> except(rule))
                .or(() -> nobody(rule))
                .orElse(rule);
    }

    /// Without what is said of the act in passing.
    private static Rule trimmed(Rule rule) {
        return rule.with(rule.act()
                .replaceFirst(", (?:whatever|whoever|however|regardless|no matter)\\b.*", "")
                .replaceFirst(",? but (?:not|no|never|only) .*", "")
                .replaceFirst(",? (?:not even|even (?:if|when|for|in|on|at|then)|without exception)\\b.*", ""));
    }

    private static Optional<Rule> noThing(Rule rule) {
        Matcher none = NO_THING.matcher(rule.act());
        return rule.isDuty() && none.matches()
                ? Optional.of(banned(rule, none.group("verb") + " " + none.group("what")))
                : Optional.empty();
    }

    private static Optional<Rule> onlyPassive(Rule rule) {
        if (rule.act().matches("only be \\w+") && rule.condition().isPresent()) {
            return Optional.of(allowed(rule, rule.act().substring("only ".length()), rule.condition()));
        }
        Matcher passive = ONLY_PASSIVE.matcher(rule.act());
        return passive.matches()
                ? Optional.of(allowed(rule, passive.group("act"), when(rule, "only " + passive.group("when"))))
                : Optional.empty();
    }

    private static Optional<Rule> avoided(Rule rule) {
        Matcher avoided = AVOIDED.matcher(rule.act());
        return rule.isDuty() && avoided.matches()
                ? Inflection.base(avoided.group("verb")).map(verb -> banned(rule, verb + avoided.group("rest")))
                : Optional.empty();
    }

    private static Optional<Rule> only(Rule rule) {
        Matcher only = ONLY.matcher(rule.act());
        if (rule.allows() && only.find()) {
            return Optional.of(
                    allowed(rule, rule.act().substring(0, only.start()).strip(), when(rule, only.group())));
        }
        boolean isOnlyThen = rule.modality() == Modality.DEFAULT
                && rule.condition().filter(words -> words.startsWith("only ")).isPresent();
        return isOnlyThen ? Optional.of(allowed(rule, rule.act(), rule.condition())) : Optional.empty();
    }

    private static Optional<Rule> except(Rule rule) {
        Matcher except = EXCEPT.matcher(rule.subject());
        return except.matches()
                ? Optional.of(new Rule(
                        Modality.MAY, "only " + except.group("who"), rule.act(), rule.condition(), rule.exception()))
                : Optional.empty();
    }

    private static Optional<Rule> nobody(Rule rule) {
        String anybody = rule.subject()
                .replaceFirst("(?i)^(?:nobody|no one)\\b", "a person")
                .replaceFirst("(?i)^no (?=.)", "a ");
        return rule.forbids() || anybody.equals(rule.subject())
                ? Optional.empty()
                : Optional.of(new Rule(Modality.MUST_NOT, anybody, rule.act(), rule.condition(), rule.exception()));
    }

    private static Optional<String> when(Rule rule, String words) {
        return rule.condition().or(() -> Optional.of(words));
    }

    private static Rule banned(Rule rule, String act) {
        Modality ban = rule.modality() == Modality.SHOULD ? Modality.SHOULD_NOT : Modality.MUST_NOT;
        return new Rule(ban, rule.subject(), act, rule.condition(), rule.exception());
    }

    private static Rule allowed(Rule rule, String act, Optional<String> condition) {
        return new Rule(Modality.MAY, rule.subject(), act, condition, rule.exception());
    }
}
