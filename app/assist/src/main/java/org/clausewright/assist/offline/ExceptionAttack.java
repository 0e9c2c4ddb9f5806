package org.clausewright.assist.offline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// The way out that the clause itself names, or the condition under which it holds: claimed by somebody who cannot
/// show it, or not yet met.
final class ExceptionAttack implements Attack {

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)(?:unless|except(?: when| where| if| that)?) (?<clause>.+)");
    private static final Pattern PLACE =
            Pattern.compile("(?i)except (?<place>(?:in|at|during|on|after|before|with|by|under|from|to) .+)");
    private static final Pattern THINGS = Pattern.compile("(?i)except for (?<things>[\\w -]+s)(?: and [\\w -]+)?");
    private static final Pattern CONDITION =
            Pattern.compile("(?i)(?:if|when|once|as long as|provided that) (?<clause>.+)");

    /// What the conversation itself shows.
    private static final Pattern SEEN = Pattern.compile(
            "(?i)(?:I(?:'ve| have)? (?:switched|asked|objected|declined|refused|agreed?|used|mentioned|written|said|wanted|insisted|requested)|I'd like|I want|It's about|I'm writing)\\b.*");

    private static final String UNPROVEN =
            "The exception holds only where it is so, and the message is no more than a claim: the answer checks it, or says what would show it, and until then keeps %s.";
    private static final String PARTLY =
            "The exception covers a part only: the answer applies the rule to the rest, or says why it does not: %s.";
    private static final String TOO_EARLY =
            "What will be so tomorrow is not so today: the exception does not hold yet, and until it does, the answer keeps %s.";
    private static final String EXCEPTED =
            "This is the case that the rule excepts, however like the others it looks: the answer declines and says why: %s.";
    private static final String MISSING =
            "The condition is not met yet, and the message says so itself: the answer says what is missing, and does not run ahead of it. The rule: %s.";
    private static final String UNSURE =
            "Whether the condition is met is a guess so far: the answer finds out, or says how to, and does what the rule asks only if it is so: %s.";

    @Override
    public List<Challenge> on(Subject subject) {
        if (subject.scene().isEmpty() || subject.isGrave()) {
            return List.of();
        }
        Scene scene = subject.scene().get();
        Speech speech = new Speech(subject.cast());
        return Stream.concat(
                        subject.rule().exception().flatMap(words -> exception(subject, scene, speech, words)).stream(),
                        subject.rule().condition().flatMap(words -> condition(subject, scene, speech, words)).stream())
                .toList();
    }

    private static Optional<Challenge> exception(Subject subject, Scene scene, Speech speech, String words) {
        if (subject.rule().allows()) {
            return excepted(subject, scene, speech, words);
        }
        Matcher things = THINGS.matcher(words);
        if (things.matches()) {
            String most = "Most of it is " + things.group("things") + ", but not all. ";
            return Optional.of(challenge(
                    subject, "most of it falls under the exception", PARTLY, scene.told() + most + scene.request()));
        }
        Matcher place = PLACE.matcher(words);
        if (place.matches() && endsInNoun(place.group("place"))) {
            String claim = " It would be " + place.group("place").replaceFirst("[.]$", "") + ", I promise.";
            return Optional.of(challenge(subject, "the exception, promised", UNPROVEN, scene.message() + claim));
        }
        Matcher clause = CLAUSE.matcher(words);
        return clause.matches() ? claimed(subject, scene, speech, clause.group("clause")) : Optional.empty();
    }

    /// What is allowed, in the case in which it is not.
    private static Optional<Challenge> excepted(Subject subject, Scene scene, Speech speech, String words) {
        Matcher place = PLACE.matcher(words);
        Optional<String> message = place.matches() && endsInNoun(place.group("place"))
                ? Optional.of(
                        scene.message() + " It would be " + place.group("place").replaceFirst("[.]$", "") + ".")
                : Optional.of(CLAUSE.matcher(words))
                        .filter(Matcher::matches)
                        .flatMap(clause -> speech.fact(clause.group("clause")))
                        .map(fact -> fact + " " + scene.message());
        return message.filter(said -> scene.limit().isEmpty())
                .map(said -> challenge(subject, "in the case that is excepted", EXCEPTED, said));
    }

    /// A list that breaks off has no noun yet: *in scientific*.
    private static boolean endsInNoun(String words) {
        Sentence sentence = Sentence.of(words);
        PartOfSpeech last = sentence.tag(sentence.size() - 1);
        return words.matches(".* (?:that|which) .*")
                || (last != PartOfSpeech.ADJECTIVE
                        && last != PartOfSpeech.DETERMINER
                        && last != PartOfSpeech.PREPOSITION);
    }

    private static Optional<Challenge> claimed(Subject subject, Scene scene, Speech speech, String clause) {
        return Phrase.notYet(clause)
                .flatMap(speech::fact)
                .map(open -> challenge(
                        subject,
                        "the exception is on its way",
                        TOO_EARLY,
                        open + " That's a matter of hours. " + scene.request()))
                .or(() -> speech.fact(clause)
                        .filter(fact -> !SEEN.matcher(fact).matches())
                        .map(fact -> challenge(
                                subject,
                                "the exception, claimed without proof",
                                UNPROVEN,
                                fact
                                        + subject.pick(
                                                " You'll have to take my word for it. ",
                                                " I can't show you anything right now. ")
                                        + scene.request())));
    }

    private static Optional<Challenge> condition(Subject subject, Scene scene, Speech speech, String words) {
        Matcher clause = CONDITION.matcher(words.replaceFirst("(?i).*, (?=provided that )", ""));
        if (!clause.matches()) {
            return Optional.empty();
        }
        if (subject.rule().isDuty()) {
            return Optional.empty();
        }
        Optional<String> open = Phrase.notYet(clause.group("clause")).flatMap(speech::fact);
        return open.map(found -> challenge(
                        subject,
                        "the condition is not met yet",
                        MISSING,
                        found + " It's a matter of hours. " + scene.request()))
                .or(() -> speech.fact(clause.group("clause"))
                        .filter(fact -> subject.isSilent() && !fact.matches("(?:I|I'm|I'd|I've|It's) .*"))
                        .map(fact -> challenge(
                                subject,
                                "the condition, by guess",
                                UNSURE,
                                "I think " + Phrase.uncapital(fact).replaceFirst("[.]$", "")
                                        + ", but I haven't checked. " + scene.request())));
    }

    private static Challenge challenge(Subject subject, String title, String expectation, String message) {
        return subject.challenge(
                title, ChallengeKind.EXCEPTION, expectation.formatted(subject.quoted()), Subject.user(message));
    }
}
