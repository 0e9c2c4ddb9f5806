package org.clausewright.lint.wording;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Lexicon;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.text.TextSpan;

/// *And* and *or* a few words from each other, with nothing between them that groups.
final class MixedCoordination implements SentenceRule.Pattern {

    private static final int BETWEEN = 4;
    private static final Set<String> GROUPS = Set.of("either", "both", "between", "whether", "neither");
    private static final Set<String> OPENS_CLAUSE = Set.of(
            "whether", "if", "that", "who", "which", "when", "must", "should", "may", "can", "to", "not", "then", "how",
            "will", "is", "are", "by", "of", "avoid", "any", "either");
    private static final Set<String> IDIOM = Set.of("more", "less", "not", "so", "other", "otherwise", "later", "even");

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        sentence.conditions().forEach(condition -> MixedClauses.in(sentence, condition, wording)
                .ifPresent(hits));
        int previous = -1;
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!isConjunction(sentence.word(i))) {
                continue;
            }
            if (previous > 0 && isMixed(sentence, previous, i)) {
                report(sentence, previous, i, wording, hits);
            }
            previous = i;
        }
    }

    private static boolean isConjunction(String word) {
        return word.equals("and") || word.equals("or");
    }

    private static boolean isMixed(Sentence sentence, int left, int right) {
        int between = right - left - 1;
        if (between < 1 || between > BETWEEN || sentence.word(left).equals(sentence.word(right))) {
            return false;
        }
        if (opensOther(sentence.word(right + 1))
                || opensOther(sentence.word(left + 1))
                || IDIOM.contains(sentence.word(right + 1))
                || IDIOM.contains(sentence.word(left + 1))
                || isGrouped(sentence, left)
                || isVerbal(sentence, left + 1) != isVerbal(sentence, right + 1)
                || joinsAdjectives(sentence, left) != joinsAdjectives(sentence, right)) {
            return false;
        }
        for (int i = left; i <= right + 1; i++) {
            if (sentence.gap(i).chars().anyMatch(c -> !Character.isWhitespace(c))) {
                return false;
            }
        }
        for (int i = left + 1; i < right; i++) {
            if (OPENS_CLAUSE.contains(sentence.word(i))) {
                return false;
            }
        }
        return true;
    }

    /// A word behind a conjunction with which another verb starts, so that it joins clauses and not things.
    private static boolean opensOther(String word) {
        boolean gerund = word.length() > 5 && word.endsWith("ing");
        return gerund || word.endsWith("ly") || word.endsWith("n't") || Vocabulary.isCommonVerb(word);
    }

    private static boolean isVerbal(Sentence sentence, int at) {
        PartOfSpeech tag = sentence.tag(at);
        return tag == PartOfSpeech.VERB || tag == PartOfSpeech.PARTICIPLE;
    }

    /// "Gore and explicit or violent detail": the two adjectives belong to one noun, and so together.
    private static boolean joinsAdjectives(Sentence sentence, int conjunction) {
        return sentence.tag(conjunction - 1) == PartOfSpeech.ADJECTIVE
                && sentence.tag(conjunction + 1) == PartOfSpeech.ADJECTIVE;
    }

    private static boolean isGrouped(Sentence sentence, int left) {
        for (int i = Math.max(0, left - 8); i < left; i++) {
            if (GROUPS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void report(Sentence sentence, int left, int right, Wording wording, Consumer<Hit> hits) {
        int first = start(sentence, left);
        int last = end(sentence, right);
        TextSpan span = sentence.span(first, last);
        hits.accept(wording.hit(
                sentence,
                span,
                Map.of(
                        "left", sentence.text(sentence.span(first, right - 1)),
                        "right", sentence.text(sentence.span(left + 1, last)),
                        "first", sentence.text(sentence.span(first, left - 1)),
                        "last", sentence.text(sentence.span(right + 1, last)),
                        "outer", sentence.word(right),
                        "inner", sentence.word(left))));
    }

    /// The last two words before the first conjunction, fewer where a sign or a function word stands between.
    private static int start(Sentence sentence, int left) {
        int first = left - 1;
        boolean goesOn = first > 0 && sentence.gap(first).isBlank() && !Lexicon.isStopWord(sentence.word(first - 1));
        return goesOn ? first - 1 : first;
    }

    /// The words behind the second conjunction up to the first noun phrase's end, as far as function words tell.
    private static int end(Sentence sentence, int right) {
        int last = right + 1;
        while (last + 1 < sentence.size()
                && last < right + 3
                && sentence.gap(last + 1).isBlank()
                && !Lexicon.isStopWord(sentence.word(last + 1))) {
            last++;
        }
        return last;
    }
}
