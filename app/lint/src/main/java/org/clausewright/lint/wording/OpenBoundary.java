package org.clausewright.lint.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Rewording;
import org.clausewright.spec.text.TextSpan;

/// The end of a range that may belong to it or not: "until 5 May", "between 5 and 10", "over 20".
final class OpenBoundary implements SentenceRule.Pattern {

    private static final int NEAR = 6;
    private static final Set<String> DAYS = Vocabulary.words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december tomorrow noon midnight
            """);

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int last = last(sentence, i);
            if (last > 0 && !isSettled(sentence, i, last)) {
                report(sentence, i, last, wording, hits);
            }
        }
    }

    /// The last word of the range that starts here; -1 where none does.
    private static int last(Sentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "until" -> isEnd(sentence, at + 1) ? at + 1 : -1;
            case "between" -> between(sentence, at);
            case "over", "above", "under", "below" -> isNumber(sentence, at + 1) ? at + 1 : -1;
            default -> -1;
        };
    }

    private static int between(Sentence sentence, int at) {
        boolean range = isEnd(sentence, at + 1) && sentence.word(at + 2).equals("and") && isEnd(sentence, at + 3);
        return range ? at + 3 : -1;
    }

    private static boolean isEnd(Sentence sentence, int at) {
        return isNumber(sentence, at) || DAYS.contains(sentence.word(at));
    }

    private static boolean isNumber(Sentence sentence, int at) {
        return sentence.tag(at) == PartOfSpeech.NUMBER && sentence.gap(at).indexOf('(') < 0;
    }

    /// "Between 5 and 10, both included", "up to and including 5 May".
    private static boolean isSettled(Sentence sentence, int first, int last) {
        for (int i = Math.max(0, first - NEAR); i <= last + NEAR; i++) {
            String word = sentence.word(i);
            if (word.startsWith("inclu") || word.startsWith("exclu")) {
                return true;
            }
        }
        return false;
    }

    private static void report(Sentence sentence, int first, int last, Wording wording, Consumer<Hit> hits) {
        TextSpan span = sentence.span(first, last);
        String end = sentence.text(sentence.span(first + 1, last));
        List<Answer> answers =
                switch (sentence.word(first)) {
                    case "over", "above" -> choice(span, "at least " + end, "more than " + end);
                    case "under", "below" -> choice(span, "at most " + end, "less than " + end);
                    case "until" -> {
                        TextSpan until = sentence.span(first, first);
                        yield List.of(
                                Answer.by("Included", Rewording.of(until, "up to and including")),
                                Answer.by("Not included", Rewording.of(until, "up to and excluding")));
                    }
                    default -> {
                        TextSpan tail = TextSpan.at(sentence.endOfWords());
                        yield List.of(
                                Answer.by("Both included", Rewording.of(tail, ", both ends included")),
                                Answer.by("Neither included", Rewording.of(tail, ", both ends excluded")));
                    }
                };
        hits.accept(wording.hit(sentence, span, Map.of(), answers));
    }

    private static List<Answer> choice(TextSpan span, String included, String excluded) {
        return List.of(
                Answer.by("Included: “" + included + "”", Rewording.of(span, included)),
                Answer.by("Not included: “" + excluded + "”", Rewording.of(span, excluded)));
    }
}
