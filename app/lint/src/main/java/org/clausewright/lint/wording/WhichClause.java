package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// "The agent must note the call in the ledger, which helps the auditor": the ledger, the call, or that the agent notes
/// it. Found where *which* ends the sentence with what comes of something, behind two things that it could go with.
final class WhichClause {

    private static final int REACH = 30;
    private static final int NAMED = 2;
    private static final Set<String> ONE_HAS_EFFECT = Vocabulary.words("""
            means makes causes allows lets leads helps ensures prevents keeps avoids results shows gives creates
            requires saves proves reduces increases protects speeds slows hurts harms limits counts
            """);
    private static final Set<String> HAS_EFFECT = Vocabulary.words("""
            mean make cause allow let lead help ensure prevent keep avoid result show give create require save prove
            reduce increase protect speed slow hurt harm limit count
            """);
    private static final Set<String> MODALS = Set.of("may", "might", "can", "could", "will", "would");

    private WhichClause() {}

    static boolean isAt(Sentence sentence, int at) {
        return sentence.word(at).equals("which")
                && at > 2
                && sentence.hasBefore(at, ',')
                && hasEffect(sentence, at)
                && saysWhole(sentence, at)
                && endsSentence(sentence, at);
    }

    private static boolean hasEffect(Sentence sentence, int at) {
        String verb = sentence.word(at + 1);
        return ONE_HAS_EFFECT.contains(verb) || (MODALS.contains(verb) && HAS_EFFECT.contains(sentence.word(at + 2)));
    }

    /// A verb before it, so that it can go with what the clause says.
    private static boolean saysWhole(Sentence sentence, int at) {
        for (int i = at - 1; i > Math.max(0, at - REACH); i--) {
            PartOfSpeech tag = sentence.tag(i);
            if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsSentence(Sentence sentence, int at) {
        for (int i = at + 1; i < sentence.size(); i++) {
            if (!sentence.gap(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    static void report(Sentence sentence, int at, Facts facts, Wording wording, Consumer<Hit> hits) {
        List<NounPhrase> things = new ArrayList<>(Antecedents.of(sentence, at, Antecedents.Kind.THING));
        if (!ONE_HAS_EFFECT.contains(sentence.word(at + 1))) {
            things.addAll(Antecedents.of(sentence, at, Antecedents.Kind.SEVERAL));
        }
        things.removeIf(thing -> Vocabulary.isRole(thing.head()) || Vocabulary.isActor(thing.head()));
        if (things.size() < 2) {
            return;
        }
        things.sort((left, right) -> Integer.compare(left.first(), right.first()));
        List<String> names = NounNames.of(sentence, things.subList(things.size() - NAMED, things.size()));
        TextSpan cut = new TextSpan(
                sentence.words().get(at - 1).end(), sentence.words().get(at).end());
        List<Answer> answers = new ArrayList<>();
        for (String name : names) {
            answers.add(Answer.by("Say “" + name + "”", Rewording.of(cut, "; " + name)));
        }
        answers.add(Answer.by("For all that is said before it: say “doing so”", Rewording.of(cut, "; doing so")));
        Map<String, String> values = Map.of(
                "what",
                "one thing before it, or for all that is said",
                "candidates",
                ": “" + String.join("”, “", names) + "”, or all that is said before it");
        Hit hit = wording.hit(sentence, sentence.span(at, at), values, answers);
        hits.accept(facts.standing() == Facts.Standing.UNRANKED ? hit : hit.atMost(Severity.INFO));
    }
}
