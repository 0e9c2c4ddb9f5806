package org.clausewright.lint.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.lint.Facts;

/// Which pronouns with rivals are likely to be misread, in a spec that ranks no section, where each sentence has to
/// stand on its own: *it* with two things close by, *they* or *he* with two roles that could both be meant.
final class Misreading {

    private static final int CLOSE = 18;
    private static final int OBJECT = 12;
    private static final int BEHIND_AND = 4;
    private static final int OPENING = 2;

    /// Verbs whose *it* is the act that the sentence speaks of: "when the customer asks for it".
    private static final Set<String> OF_ACTS = Vocabulary.words("""
            request requests requested requires require allow allows permit permits need needs for want wants
            """);

    private static final Set<String> REASONS = Set.of("when", "because", "if", "until", "once", "unless", "since");

    private Misreading() {}

    static boolean isLikely(Sentence sentence, int at, List<NounPhrase> rivals, Facts facts) {
        if (facts.standing() != Facts.Standing.UNRANKED) {
            return false;
        }
        return switch (sentence.word(at)) {
            case "it" -> isLikelyThing(sentence, at, rivals);
            case "its", "itself" -> false;
            default -> isLikelyRole(sentence, at, rivals);
        };
    }

    private static boolean isLikelyThing(Sentence sentence, int at, List<NounPhrase> rivals) {
        if (followsOpening(sentence, at)) {
            return things(rivals, at - CLOSE) > 1 && rivals.stream().noneMatch(Misreading::isAgent);
        }
        if (followsReason(sentence, at)) {
            return rivals.stream().noneMatch(rival -> rival.first() == 0) && lowerCase(sentence, rivals, at) > 1;
        }
        return isSecondObject(sentence, at) && things(rivals, at - OBJECT) > 1;
    }

    private static boolean isAgent(NounPhrase rival) {
        return Vocabulary.AGENTS.contains(rival.head());
    }

    private static boolean isRole(NounPhrase rival) {
        return Vocabulary.isRole(rival.head()) || isAgent(rival);
    }

    private static long things(List<NounPhrase> rivals, int from) {
        return rivals.stream()
                .filter(rival -> !isRole(rival) && rival.last() >= from)
                .count();
    }

    /// "If the parcel holds a cable and a manual, it must": the subject behind a clause that opens the sentence.
    private static boolean followsOpening(Sentence sentence, int at) {
        PartOfSpeech opening = sentence.tag(0);
        return sentence.hasBefore(at, ',')
                && (opening == PartOfSpeech.SUBORDINATOR || opening == PartOfSpeech.PREPOSITION);
    }

    /// "Must tell the buyer when it expires".
    private static boolean followsReason(Sentence sentence, int at) {
        return REASONS.contains(sentence.word(at - 1)) && at > 1;
    }

    /// Things close by that are not called by a name.
    private static long lowerCase(Sentence sentence, List<NounPhrase> rivals, int at) {
        return rivals.stream()
                .filter(rival -> !isRole(rival) && rival.last() >= at - CLOSE)
                .filter(rival -> Character.isLowerCase(
                        sentence.text(sentence.span(rival.last(), rival.last())).charAt(0)))
                .count();
    }

    /// "Compare the bill with the order and correct it": what a second act acts on.
    private static boolean isSecondObject(Sentence sentence, int at) {
        boolean acts = sentence.tag(at - 1) == PartOfSpeech.VERB
                || sentence.tag(at - 2) == PartOfSpeech.CONJUNCTION
                || sentence.word(at - 1).equals("of")
                || sentence.word(at - 1).equals("with");
        if (!acts || OF_ACTS.contains(sentence.word(at - 1))) {
            return false;
        }
        for (int i = at - 2; i >= at - 1 - BEHIND_AND; i--) {
            PartOfSpeech tag = sentence.tag(i);
            if (tag == PartOfSpeech.CONJUNCTION || sentence.word(i).equals("then")) {
                return true;
            }
            if (tag == PartOfSpeech.PRONOUN || tag == PartOfSpeech.SUBORDINATOR) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLikelyRole(Sentence sentence, int at, List<NounPhrase> rivals) {
        Set<String> roles = new HashSet<>();
        for (NounPhrase rival : rivals) {
            if (isRole(rival) && !isPredicate(sentence, rival)) {
                roles.add(Stem.of(rival.head()));
            }
        }
        if (roles.isEmpty()) {
            boolean placed = followsOpening(sentence, at) || isSecondObject(sentence, at);
            return placed && things(rivals, at - CLOSE) > 1;
        }
        boolean owned = sentence.word(at).equals("their") && startsWithOwner(sentence, rivals);
        return roles.size() > 1 && !owned;
    }

    /// "Users who are gold members": one group under two names.
    private static boolean isPredicate(Sentence sentence, NounPhrase rival) {
        String before = sentence.word(rival.first() - 1);
        String verb = before.equals("not") ? sentence.word(rival.first() - 2) : before;
        return Vocabulary.BE.contains(verb);
    }

    /// "Members may rate their orders": what opens the sentence owns what follows.
    private static boolean startsWithOwner(Sentence sentence, List<NounPhrase> rivals) {
        return rivals.getFirst().first() < OPENING
                && sentence.conditions().isEmpty()
                && rivals.stream().skip(1).noneMatch(rival -> Vocabulary.isOneRole(rival.head()));
    }
}
