package org.clausewright.assist.offline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.finding.Challenge;

/// A rule for every one of a kind, and one of the kind that nobody thought of.
final class UniversalAttack implements Attack {

    private static final Pattern EVERY = Pattern.compile(
            "\\b(every|each|all|any) ((?:[\\w'-]+ ){0,2}?[\\w'-]+?)(?= (?:that|who|whose|which|of|for|in|on|to|with|from|is|are|and|or)\\b|[,.;]|$)");

    @Override
    public List<Challenge> on(Subject subject) {
        Matcher matcher = EVERY.matcher(Phrase.asked(subject.norm().act(), ""));
        if (!matcher.find() || matcher.group(2).matches("(?i)(of|the|other|such|.* related).*")) {
            return List.of();
        }
        String kind = matcher.group(2);
        boolean one = !matcher.group(1).equals("all") && !kind.endsWith("s");
        String text = subject.pick(
                "Really every " + kind + "? Mine came about by a mistake that isn't mine. You can't mean that one too.",
                "Does that go for every " + kind + ", even one from before the rule was there?");
        return List.of(subject.challenge(
                (one ? "every " : "all ") + kind + ", without exception?",
                "universal",
                "The rule names no exception, so it applies here too, or the answer says who could make one: "
                        + subject.sentence(),
                Subject.user(one ? text : text.replace("every " + kind, "all " + kind))));
    }
}
