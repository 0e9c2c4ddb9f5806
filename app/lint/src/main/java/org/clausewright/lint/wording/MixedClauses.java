package org.clausewright.lint.wording;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Condition;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Hit;

/// *And* and *or* between clauses of one condition: "if A is true or B is true and C is true".
final class MixedClauses {

    private static final int VERB_WITHIN = 7;
    private static final Set<String> GROUPS = Set.of("either", "both", "between", "whether", "neither");

    private final Sentence sentence;
    private final int first;
    private final int last;

    private MixedClauses(Sentence sentence, int first, int last) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
    }

    /// What a condition mixes; empty where it does not.
    static Optional<Hit> in(Sentence sentence, Condition condition, Wording wording) {
        int from = sentence.firstWordFrom(condition.marker().end());
        int to = sentence.firstWordFrom(condition.span().end()) - 1;
        return to < from ? Optional.empty() : new MixedClauses(sentence, from, to).find(wording);
    }

    private Optional<Hit> find(Wording wording) {
        int left = isConjunction(first - 2) ? first - 2 : -1;
        for (int i = first; i <= last; i++) {
            if (GROUPS.contains(sentence.word(i))) {
                return Optional.empty();
            }
            if (joinsClauses(i)) {
                if (left >= 0 && !sentence.word(left).equals(sentence.word(i))) {
                    return Optional.of(hit(left, i, wording));
                }
                left = i;
            }
        }
        return Optional.empty();
    }

    /// A conjunction with a verb soon behind it, before the next conjunction.
    private boolean joinsClauses(int at) {
        if (!isConjunction(at)) {
            return false;
        }
        for (int i = at + 1; i <= Math.min(last, at + VERB_WITHIN); i++) {
            PartOfSpeech tag = sentence.tag(i);
            if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY || tag == PartOfSpeech.PARTICIPLE) {
                return true;
            }
            if (tag == PartOfSpeech.CONJUNCTION || tag == PartOfSpeech.SUBORDINATOR) {
                return false;
            }
        }
        return false;
    }

    private boolean isConjunction(int at) {
        return sentence.word(at).equals("and") || sentence.word(at).equals("or");
    }

    private Hit hit(int left, int right, Wording wording) {
        int start = Math.min(first, left - 1);
        return wording.hit(
                sentence,
                sentence.span(start, last),
                Map.of(
                        "left", sentence.text(sentence.span(start, right - 1)),
                        "right", sentence.text(sentence.span(left + 1, last)),
                        "first", sentence.text(sentence.span(start, left - 1)),
                        "last", sentence.text(sentence.span(right + 1, last)),
                        "outer", sentence.word(right),
                        "inner", sentence.word(left)));
    }
}
