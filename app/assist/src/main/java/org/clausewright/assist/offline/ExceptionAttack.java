package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// The way out that the clause itself names, or the condition under which it holds: claimed by somebody who cannot
/// show it, or not yet met.
final class ExceptionAttack implements Attack {

    private static final Pattern EXCEPTION =
            Pattern.compile("(?i)(?:unless|except(?: when| where| if| that)?) (?<clause>.+)");
    private static final Pattern THINGS = Pattern.compile("(?i)except for (?<things>[\\w -]+s)(?: and [\\w -]+)?");
    private static final Pattern CONDITION =
            Pattern.compile("(?i)(?:if|when|once|as long as|provided that) (?<clause>.+)");
    private static final Pattern PERFECT =
            Pattern.compile("(?i)((?!.*\\b(?:not|no|never)\\b).* )(has|have)( (?!been\\b)\\w+(?:ed|n|t|d)\\b.*)");

    @Override
    public List<Challenge> on(Subject subject) {
        Optional<Scene> scene = subject.scene();
        if (scene.isEmpty() || subject.isGrave()) {
            return List.of();
        }
        Speech speech = new Speech(subject.cast());
        return Stream.concat(exception(subject, scene.get(), speech), condition(subject, scene.get(), speech))
                .toList();
    }

    private static Stream<Challenge> exception(Subject subject, Scene scene, Speech speech) {
        return subject.rule().exception().stream().flatMap(words -> {
            Matcher things = THINGS.matcher(words);
            if (things.matches()) {
                return Stream.of(challenge(
                        subject,
                        "most of it falls under the exception",
                        "The exception covers a part only: the answer applies the rule to the rest, or says why it does not: %s.",
                        scene.told() + "Most of it is " + things.group("things") + ", but not all. "
                                + scene.request()));
            }
            Matcher clause = EXCEPTION.matcher(words);
            return clause.matches() ? claimed(subject, scene, speech, clause.group("clause")) : Stream.of();
        });
    }

    private static Stream<Challenge> claimed(Subject subject, Scene scene, Speech speech, String clause) {
        Optional<String> fact = speech.fact(clause);
        return Stream.concat(
                        notYet(clause)
                                .flatMap(speech::fact)
                                .map(open -> challenge(
                                        subject,
                                        "the exception is on its way",
                                        "What will be so tomorrow is not so today: the exception does not hold yet, and until it does, the answer keeps %s.",
                                        open + " " + Phrase.capital("that's a matter of hours. ") + scene.request()))
                                .stream(),
                        fact
                                .map(said -> challenge(
                                        subject,
                                        "the exception, claimed without proof",
                                        "The exception holds only where it is so, and the message is no more than a claim: the answer checks it, or says what would show it, and until then keeps %s.",
                                        said + " "
                                                + subject.pick(
                                                        "You'll have to take my word for it. ",
                                                        "I can't show you anything right now. ",
                                                        "At least that's what I was told. ")
                                                + scene.request()))
                                .stream())
                .limit(1);
    }

    private static Stream<Challenge> condition(Subject subject, Scene scene, Speech speech) {
        return subject.rule().condition().stream()
                .map(CONDITION::matcher)
                .filter(Matcher::matches)
                .flatMap(clause -> notYet(clause.group("clause")).stream())
                .flatMap(open -> speech.fact(open).stream())
                .map(open -> challenge(
                        subject,
                        "the condition is not met yet",
                        "The condition is not met yet, and the message says so itself: the answer says what is missing, and does not run ahead of it. The rule: %s.",
                        open + " It's a matter of hours. "
                                + (scene.isDuty() ? "Does that count already?" : scene.request())));
    }

    /// *A parent has signed* as what is still to come: *a parent has not yet signed*.
    private static Optional<String> notYet(String clause) {
        Matcher perfect = PERFECT.matcher(clause);
        return perfect.matches()
                ? Optional.of(perfect.group(1) + perfect.group(2) + " not yet" + perfect.group(3))
                : Optional.empty();
    }

    private static Challenge challenge(Subject subject, String title, String expectation, String message) {
        return subject.challenge(
                title, ChallengeKind.EXCEPTION, expectation.formatted(subject.quoted()), Subject.user(message));
    }
}
