package org.clausewright.lint.wording;

import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// A duty in the passive, "must be regenerated", in a sentence that names nobody and a section that gives nobody a
/// duty.
final class MissingActor implements SentenceRule.Pattern {

    private static final int AGENT_WITHIN = 6;
    private static final int SHORT = 10;
    private static final Set<String> DUTY = Set.of("must", "should", "shall");

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        boolean named = namesSomebody(sentence);
        for (int i = 0; i + 2 < sentence.size() && !named; i++) {
            int be = be(sentence, i);
            if (be > 0
                    && Vocabulary.isParticiple(sentence.word(be + 1))
                    && !hasAgent(sentence, be + 1)
                    && facts.actors().isEmpty()) {
                TextSpan span = sentence.span(i, be + 1);
                Hit hit = wording.hit(sentence, span);
                hits.accept(isBare(sentence, facts) ? hit.atLeast(Severity.WARNING) : hit);
            }
        }
    }

    /// Nothing but the act, in a spec whose sentences have to stand on their own: nobody, no case, no number.
    private static boolean isBare(Sentence sentence, Facts facts) {
        return facts.standing() == Facts.Standing.UNRANKED
                && sentence.size() <= SHORT
                && sentence.conditions().isEmpty()
                && sentence.words().stream().noneMatch(Word::isNumber);
    }

    private static boolean namesSomebody(Sentence sentence) {
        for (Word word : sentence.words()) {
            if (Vocabulary.isActor(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /// "is to be deleted by the duty supervisor": within a few words behind the verb, before any comma.
    private static boolean hasAgent(Sentence sentence, int verb) {
        for (int i = verb + 1; i <= verb + AGENT_WITHIN && !sentence.hasBefore(i, ','); i++) {
            if (sentence.word(i).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /// The index of *be* in "must be", "must not be", "is to be"; -1 where no duty starts here.
    private static int be(Sentence sentence, int at) {
        boolean isTo = Vocabulary.BE.contains(sentence.word(at))
                && sentence.word(at + 1).equals("to");
        if (!isTo && !DUTY.contains(sentence.word(at))) {
            return -1;
        }
        int next = isTo || sentence.word(at + 1).equals("not") ? at + 2 : at + 1;
        return sentence.word(next).equals("be") ? next : -1;
    }
}
