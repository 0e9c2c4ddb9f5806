package org.clausewright.assist.offline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// A rule for every one of a kind, and one of the kind that nobody thought of.
final class UniversalAttack implements Attack {

    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:every|each|any) ((?:[\\w'-]+ ){0,2}?[\\w'-]+?)(?= (?:that|who|whose|which|of|for|in|on|to|with|from|is|are|and|or)\\b|[,.;]|$)");

    @Override
    public List<Challenge> on(Subject subject) {
        Matcher matcher = EVERY.matcher(Phrase.asked(subject.norm().act(), ""));
        if (!matcher.find() || matcher.group(1).matches("(?i)(of|the|other|such|.* related).*|.*s")) {
            return List.of();
        }
        String kind = matcher.group(1);
        String text = subject.pick(
                "Really every " + kind + "? Mine only came about by a mistake that wasn't mine. You can't mean that one too.",
                "Does that go for every " + kind + ", even one from before the rule was there?");
        return List.of(subject.challenge(
                "every " + kind + ", without exception?",
                ChallengeKind.EXCEPTION,
                "The rule names no exception, so it applies here too; the answer invents none, and says who could make one: "
                        + subject.rule() + ".",
                Subject.user(text)));
    }
}
