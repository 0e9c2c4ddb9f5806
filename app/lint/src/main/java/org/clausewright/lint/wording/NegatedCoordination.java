package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// A negation with *and* behind it ("must not quote the fare and the tax"), *neither* with *and*, or a second verb
/// behind *or* that the negation may not reach ("must not delete the post or warn the member").
final class NegatedCoordination implements SentenceRule.Pattern {

    private static final int REACH = 8;

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (isNegation(sentence, i)) {
                int conjunction = conjunction(sentence, i);
                if (conjunction > 0) {
                    TextSpan span = sentence.span(i, conjunction + 1);
                    Hit hit = wording.hit(sentence, span, Map.of(), answers(sentence, i, conjunction));
                    boolean grave = isBan(sentence, i, conjunction) && facts.standing() == Facts.Standing.UNRANKED;
                    hits.accept(grave ? hit.atLeast(Severity.WARNING) : hit);
                }
            }
        }
    }

    /// *Or* for *and*, the duty once more before a second verb; *both* before two things that are banned together.
    private static List<Answer> answers(Sentence sentence, int negation, int conjunction) {
        TextSpan joint = sentence.span(conjunction, conjunction);
        boolean opensAct = sentence.word(conjunction).equals("or");
        boolean neither = sentence.word(negation).equals("neither");
        boolean duty = Vocabulary.DUTIES.contains(sentence.word(negation - 1));
        String none = "Neither of the two";
        String both = "Not both together";
        if (opensAct) {
            String again = duty ? sentence.text(sentence.span(negation - 1, negation)) : "";
            return List.of(
                    duty ? Answer.by(none, Rewording.of(joint, "and " + again)) : Answer.inWords(none),
                    Answer.inWords(both));
        }
        boolean things = !neither && sentence.tag(negation + 1) == PartOfSpeech.VERB && conjunction > negation + 2;
        TextSpan first = TextSpan.at(sentence.words().get(negation + 1).end());
        return List.of(
                Answer.by(none, Rewording.of(joint, neither ? "nor" : "or")),
                things ? Answer.by(both, Rewording.of(first, " both")) : Answer.inWords(both));
    }

    /// "Must not quote the fare and the tax".
    private static boolean isBan(Sentence sentence, int negation, int conjunction) {
        String before = sentence.word(negation - 1);
        boolean ban = Vocabulary.DUTIES.contains(before) || before.equals("do") || negation == 0;
        return ban && sentence.word(conjunction).equals("and");
    }

    private static boolean isNegation(Sentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "not", "never", "cannot", "neither" ->
                !sentence.word(at + 1).equals("only") && !sentence.word(at + 1).equals("just");
            default -> false;
        };
    }

    /// The index of the conjunction that the negation may reach or not; -1 where there is none.
    private static int conjunction(Sentence sentence, int negation) {
        boolean neither = sentence.word(negation).equals("neither");
        for (int i = negation + 1; i <= negation + REACH && i + 1 < sentence.size(); i++) {
            if (!sentence.gap(i).isBlank() || endsReach(sentence, i)) {
                return -1;
            }
            if (sentence.word(i).equals("and")) {
                return i > negation + 1 && (neither || joins(sentence, i)) ? i : -1;
            }
            if (sentence.word(i).equals("or")) {
                return !neither && opensAct(sentence, negation, i) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean endsReach(Sentence sentence, int at) {
        return switch (sentence.tag(at)) {
            case SUBORDINATOR -> true;
            case AUXILIARY ->
                !sentence.word(at).equals("be") && !sentence.word(at).equals("have");
            default ->
                sentence.word(at).equals("nor")
                        || sentence.word(at).equals("but")
                        || sentence.word(at).equals("both");
        };
    }

    /// Things of one kind on both sides: two nouns, or two verbs.
    private static boolean joins(Sentence sentence, int conjunction) {
        PartOfSpeech before = sentence.tag(conjunction - 1);
        PartOfSpeech after = sentence.tag(conjunction + 1);
        return switch (after) {
            case NOUN, DETERMINER, ADJECTIVE, GERUND -> before == PartOfSpeech.NOUN;
            case VERB, PARTICIPLE -> before == after;
            default -> false;
        };
    }

    /// "Or warn the member": a verb, behind a verb that has its object already.
    private static boolean opensAct(Sentence sentence, int negation, int conjunction) {
        return sentence.tag(conjunction + 1) == PartOfSpeech.VERB
                && sentence.tag(conjunction - 1) == PartOfSpeech.NOUN
                && sentence.tag(negation + 1) == PartOfSpeech.VERB;
    }
}
