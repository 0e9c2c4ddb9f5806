package org.clausewright.assist.offline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clausewright.language.Stem;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.ChallengeKind;

/// Two matters in one message, each under a clause of its own, where both speak of the same things.
final class TwoClausesAttack implements Attack {

    private static final int SHARED = 2;
    private static final int BRIEF = 160;
    private static final Pattern INTRODUCED = Pattern.compile(
            "^(?i:I'm|I am|we're|we are|it's me|this is|hi|hello)\\b|\\b(?=[A-Z0-9]*\\d)[A-Z0-9-]{5,}\\b|(?i:\\bthat man\\b)");

    @Override
    public List<Challenge> on(Subject subject) {
        Optional<Voices.Message> mine =
                subject.talk(0).filter(voice -> voice.before().isEmpty());
        return mine.stream()
                .flatMap(message -> subject.neighbours()
                        .flatMap(other ->
                                theirs(subject, message, other)
                                        .map(their -> both(subject, message, other, their))
                                        .stream()))
                .limit(1)
                .toList();
    }

    /// What somebody wants who meets the other rule as well: in an example's words, or in those of the rule where
    /// neither of the two has an example.
    private static Optional<Voices.Message> theirs(Subject subject, Voices.Message mine, Subject other) {
        Set<String> about = Content.of(subject.sentence() + " " + mine.text());
        boolean hasDuty = isDuty(subject) || isDuty(other);
        boolean areSilent = subject.isSilent() && other.isSilent();
        Stream<Voices.Message> messages = areSilent && !hasDuty && meet(subject, other)
                ? other.ofScene().stream()
                : other.voices().messages().stream();
        return messages.filter(message -> message.isTalk() && message.before().isEmpty() && !other.isGrave())
                .filter(message -> areSilent || isBrief(message))
                .filter(message -> areSilent || Content.shared(about, Content.of(message.text())) >= SHARED)
                .findFirst();
    }

    /// A second matter in passing, of one who does not say anew who they are.
    private static boolean isBrief(Voices.Message message) {
        return message.text().length() <= BRIEF
                && !INTRODUCED.matcher(message.text()).find();
    }

    /// Both speak of the same things, and of different acts.
    private static boolean meet(Subject one, Subject other) {
        Set<String> shared = new HashSet<>(Content.of(one.sentence()));
        shared.retainAll(Content.of(other.sentence()));
        shared.remove(Stem.of(one.cast().actor()));
        shared.remove(Stem.of(one.cast().counterpart()));
        Set<String> mine = Content.of(one.rule().act());
        Set<String> theirs = Content.of(other.rule().act());
        boolean areSame = Content.shared(mine, theirs) * 3 > Math.min(mine.size(), theirs.size()) * 2L;
        return shared.size() >= SHARED && !areSame;
    }

    private static boolean isDuty(Subject subject) {
        return subject.scene()
                .filter(scene -> scene.isDuty() || scene.asks() == Scene.Asks.IT)
                .isPresent();
    }

    private static Challenge both(Subject subject, Voices.Message mine, Subject other, Voices.Message their) {
        return subject.challenge(
                Subject.title(mine.title(), Phrase.uncapital(their.title())),
                ChallengeKind.TWO_CLAUSES,
                "Two rules meet in this message, and the answer keeps both or says which one wins and why: %s and %s."
                        .formatted(subject.quoted(), other.quoted()),
                mine.turns(mine.text()
                        + subject.pick("\n\nAnd while I have you: ", "\n\nOther thing. ", "\n\nAnd one more question. ")
                        + their.text()));
    }
}
