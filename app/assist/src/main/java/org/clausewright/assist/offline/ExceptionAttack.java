package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// The way out that the clause itself names, claimed by somebody who may not have it; and its condition, half met.
final class ExceptionAttack implements Attack {

    @Override
    public List<Challenge> on(Subject subject) {
        List<Challenge> challenges = new ArrayList<>();
        if (subject.isAboutRules()) {
            return challenges;
        }
        subject.rule()
                .exception()
                .flatMap(words -> claim(
                        subject,
                        words.replaceFirst(
                                "(?i)^(unless|except(?: for| when| where| if| in| that)?|other than|save for)\\s+",
                                "")))
                .map(claim -> subject.challenge(
                        "the exception, claimed without proof",
                        ChallengeKind.EXCEPTION,
                        "The exception holds only where it is so, and saying so is no proof: the answer says what would show it, and until then keeps "
                                + subject.quoted() + ".",
                        Subject.user(claim
                                + subject.pick(
                                        " So that's the exception, isn't it? Go ahead.",
                                        " You'll have to take my word for it.",
                                        " I can't prove it right now, but it is so."))))
                .ifPresent(challenges::add);
        subject.rule()
                .condition()
                .filter(words -> words.matches("(?i)(when|if|where|once) .*"))
                .flatMap(words -> claim(subject, words.replaceFirst("^\\w+\\s+", "")))
                .map(claim -> subject.challenge(
                        "the condition is met by half",
                        ChallengeKind.EXCEPTION,
                        "Whether the condition is met is open, and everything hangs on it: the answer finds out first, or says what holds in either case: "
                                + subject.quoted() + ".",
                        Subject.user(subject.pick(
                                claim + " Well, more or less. Does that count?",
                                claim + " At least I think so. What happens now?",
                                "Say, hypothetically: " + Phrase.uncapital(claim) + " What would you do?"))))
                .ifPresent(challenges::add);
        return challenges;
    }

    private static final Pattern VERB = Pattern.compile(
            "\\b(?:is|are|was|were|has|have|am|I|I'm|can|does|will|asks?|wants?|agrees?|says?|needs?|reports?|fails?|describes?)\\b");

    /// The condition as the one concerned would say it of themselves.
    private static Optional<String> claim(Subject subject, String words) {
        String core = Phrase.core(words).replaceFirst("[.]+$", "");
        String who = "(?i)^(?:the|a|an) " + Pattern.quote(subject.cast().counterpart()) + " ";
        String said = core.replaceFirst(who + "is\\b", "I am")
                .replaceFirst(who + "has\\b", "I have")
                .replaceFirst(who + "(\\w+?)ies\\b", "I $1y")
                .replaceFirst(who + "(\\w+?(?:ss|sh|ch))es\\b", "I $1")
                .replaceFirst(who + "(\\w+?)s\\b", "I $1");
        String own = Phrase.asked(said, subject.cast().counterpart());
        boolean speaksOfActor =
                own.matches("(?i).*\\b" + Pattern.quote(subject.cast().actor()) + "\\b.*");
        return !VERB.matcher(own).find()
                        || !own.matches("(?i).*\\b(I|I'm|my|me|mine)\\b.*")
                        || own.matches("(?i)(that|this|these|those|it|they|no|two|in|such)\\b.*")
                        || own.split(" ").length < 4
                        || own.length() > 120
                        || speaksOfActor
                        || !own.contains(" ")
                ? Optional.empty()
                : Optional.of(Phrase.capital(own) + ".");
    }
}
