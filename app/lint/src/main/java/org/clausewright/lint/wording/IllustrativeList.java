package org.clausewright.lint.wording;

import java.util.function.Consumer;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;

/// *Including* or *such as* before two or more things, in a sentence that demands something.
final class IllustrativeList implements SentenceRule.Pattern {

    private static final int REACH = 10;

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 1; i + 2 < sentence.size(); i++) {
            int last = marker(sentence, i);
            if (last > 0
                    && followsNoun(sentence, i)
                    && new Site(prose, index, i, last, facts).demands()
                    && opensList(sentence, last)) {
                hits.accept(wording.hit(sentence, sentence.span(i, last)));
            }
        }
    }

    /// The last word of what opens a list; -1 where nothing does. "Including but not limited to" says what it means.
    private static int marker(Sentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "including" -> sentence.word(at + 1).equals("but") || sentence.hasBefore(at + 1, ',') ? -1 : at;
            case "such" -> sentence.word(at + 1).equals("as") ? at + 1 : -1;
            default -> -1;
        };
    }

    /// "By including instructions" names what is done, and not what belongs to something.
    private static boolean followsNoun(Sentence sentence, int at) {
        return switch (sentence.tag(at - 1)) {
            case PREPOSITION, TO, AUXILIARY, SUBORDINATOR, CONJUNCTION -> false;
            default -> true;
        };
    }

    private static boolean opensList(Sentence sentence, int marker) {
        for (int i = marker + 2; i <= marker + REACH && i + 1 < sentence.size(); i++) {
            if (sentence.tag(i) == PartOfSpeech.CONJUNCTION) {
                return true;
            }
            if (sentence.gap(i).chars().anyMatch(c -> ".;:)".indexOf(c) >= 0)) {
                return false;
            }
        }
        return false;
    }
}
