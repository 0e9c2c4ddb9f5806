package org.clausewright.lint.wording;

import java.util.Map;
import java.util.function.Consumer;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;

/// A word that can belong to one of two joined nouns or to both: the modifier before the first one ("new users and
/// accounts"), or the noun behind the second one ("design and test plans").
final class CoordinationModifier implements SentenceRule.Pattern {

    private static final int LIST = 6;
    private static final int LONGEST = 4;

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!Conjunctions.isPlain(sentence, i)) {
                continue;
            }
            if (joinsActs(sentence, i)) {
                sharedAdverb(sentence, i, wording, hits);
            } else if (joinsNouns(sentence, i) && isNoun(sentence, i + 2)) {
                sharedHead(sentence, i, wording, hits);
            } else if (joinsNouns(sentence, i)) {
                sharedModifier(sentence, i, wording, hits);
            }
        }
    }

    private static boolean joinsNouns(Sentence sentence, int conjunction) {
        PartOfSpeech second = sentence.tag(conjunction + 1);
        return sentence.tag(conjunction - 1) == PartOfSpeech.NOUN
                && (second == PartOfSpeech.NOUN
                        || (second == PartOfSpeech.GERUND && isNoun(sentence, conjunction + 2)));
    }

    /// Two verbs, or two adjectives.
    private static boolean joinsActs(Sentence sentence, int conjunction) {
        PartOfSpeech first = sentence.tag(conjunction - 1);
        return switch (sentence.tag(conjunction + 1)) {
            case VERB -> first == PartOfSpeech.VERB;
            case ADJECTIVE, PARTICIPLE -> first == PartOfSpeech.ADJECTIVE || first == PartOfSpeech.PARTICIPLE;
            default -> false;
        };
    }

    /// "Promptly review and remove".
    private static void sharedAdverb(Sentence sentence, int conjunction, Wording wording, Consumer<Hit> hits) {
        int adverb = conjunction - 2;
        boolean degree = sentence.tag(adverb) == PartOfSpeech.ADVERB
                && sentence.word(adverb).endsWith("ly");
        if (degree && sentence.gap(conjunction - 1).isBlank()) {
            report(sentence, adverb, conjunction + 1, adverb, conjunction + 1, wording, hits);
        }
    }

    private static boolean isNoun(Sentence sentence, int at) {
        return sentence.tag(at) == PartOfSpeech.NOUN && sentence.gap(at).isBlank();
    }

    private static void sharedModifier(Sentence sentence, int conjunction, Wording wording, Consumer<Hit> hits) {
        int modifier = conjunction - 2;
        if (!isModifier(sentence, modifier)
                || !sentence.gap(conjunction - 1).isBlank()
                || isGroup(sentence, conjunction + 2)) {
            return;
        }
        report(sentence, modifier, conjunction + 1, modifier, conjunction + 1, wording, hits);
    }

    private static boolean isModifier(Sentence sentence, int at) {
        return switch (sentence.tag(at)) {
            case ADJECTIVE, NOUN, PARTICIPLE -> true;
            case GERUND -> sentence.tag(at - 1) == PartOfSpeech.DETERMINER;
            default -> false;
        };
    }

    /// "Adequate systems and procedures in place": a tail that goes with both makes one group of them.
    private static boolean isGroup(Sentence sentence, int next) {
        return sentence.tag(next) == PartOfSpeech.PREPOSITION
                && sentence.gap(next).isBlank()
                && !sentence.word(next).equals("of");
    }

    private static void sharedHead(Sentence sentence, int conjunction, Wording wording, Consumer<Hit> hits) {
        int last = conjunction + 2;
        while (last < conjunction + LONGEST && isNoun(sentence, last + 1)) {
            last++;
        }
        boolean repeats = Stem.of(sentence.word(last)).equals(Stem.of(sentence.word(conjunction - 1)));
        if (!repeats && !inList(sentence, conjunction)) {
            report(sentence, conjunction - 1, last, last, conjunction - 1, wording, hits);
        }
    }

    private static boolean inList(Sentence sentence, int conjunction) {
        for (int i = conjunction; i > Math.max(0, conjunction - LIST); i--) {
            if (sentence.hasBefore(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /// @param shared the index of the word that may belong to both
    /// @param other  the index of the word that it stands farther from
    private static void report(
            Sentence sentence, int first, int last, int shared, int other, Wording wording, Consumer<Hit> hits) {
        String modifier = sentence.text(sentence.span(shared, shared));
        String far = sentence.text(sentence.span(other, other));
        String both = shared < other
                ? sentence.text(sentence.span(first, other - 1)) + " " + modifier + " " + far
                : far + " " + modifier + " " + sentence.text(sentence.span(other + 1, last));
        Map<String, String> values = Map.of("modifier", modifier, "other", far, "both", both);
        hits.accept(wording.hit(sentence, sentence.span(first, last), values));
    }
}
