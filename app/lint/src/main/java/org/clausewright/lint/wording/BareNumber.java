package org.clausewright.lint.wording;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.text.TextSpan;

/// A number behind *at*, *of* or *limit* that counts nothing and bounds nothing: "stop at 5", "a limit of 100".
final class BareNumber implements SentenceRule.Pattern {

    private static final int NEAR = 10;
    private static final Set<String> BOUNDS = Vocabulary.words("limit maximum minimum threshold cap ceiling");
    private static final Set<String> COUNTED = Vocabulary.words("""
            number count score age level section step chapter article table figure page version line rank priority
            severity rating grade class phase stage part row column percent index port year room gate item rule clause
            category tier euros dollars pounds
            """);

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 1; i < sentence.size(); i++) {
            int first = sentence.words().get(i).isNumber() ? first(sentence, i) : -1;
            if (first >= 0 && isAlone(sentence, i) && !isCounted(sentence, i)) {
                TextSpan span = sentence.span(first, i);
                hits.accept(wording.hit(sentence, span, Map.of("number", sentence.text(sentence.span(i, i)))));
            }
        }
    }

    /// Where the words start that give the number as a bound; -1 where it is something else.
    private static int first(Sentence sentence, int number) {
        if (!sentence.gap(number).isBlank()) {
            return -1;
        }
        String before = sentence.word(number - 1);
        boolean limit = BOUNDS.contains(before)
                || ((before.equals("of") || before.equals("to")) && BOUNDS.contains(sentence.word(number - 2)));
        boolean verb = sentence.tag(number - 2) == PartOfSpeech.VERB;
        return limit || (before.equals("at") && verb) ? number - 1 : -1;
    }

    /// No noun, unit, sign or second number follows.
    private static boolean isAlone(Sentence sentence, int number) {
        int next = number + 1;
        String gap = sentence.gap(next);
        boolean sign = gap.chars().anyMatch(c -> "%€$£°:/-–'\"”".indexOf(c) >= 0);
        boolean digits = sentence.word(number).chars().allMatch(c -> c >= '0' && c <= '9');
        if (sign || !digits) {
            return false;
        }
        if (next == sentence.size() || (gap.startsWith(".") && gap.length() > 1)) {
            return true;
        }
        if (!gap.isBlank()) {
            return gap.startsWith(",") && gap.length() > 1;
        }
        return switch (sentence.tag(next)) {
            case PREPOSITION, SUBORDINATOR, AUXILIARY -> true;
            default -> false;
        };
    }

    /// The words before say what is counted: "the number of photographs must be at most 5".
    private static boolean isCounted(Sentence sentence, int number) {
        for (int i = Math.max(0, number - NEAR); i < number; i++) {
            String word = sentence.word(i);
            if (COUNTED.contains(word)
                    || COUNTED.contains(word.endsWith("s") ? word.substring(0, word.length() - 1) : word)) {
                return true;
            }
        }
        return false;
    }
}
