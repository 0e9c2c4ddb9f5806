package org.clausewright.lint.wording;

import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;

/// A purpose in a sentence that demands something: *in order to*, *so that*.
final class PurposeInRule implements SentenceRule.Pattern {

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 1; i + 2 < sentence.size(); i++) {
            int last = marker(sentence, i);
            if (last > 0 && new Site(prose, index, i, last, facts).demands()) {
                hits.accept(wording.hit(sentence, sentence.span(i, last)));
            }
        }
    }

    private static int marker(Sentence sentence, int at) {
        String second = sentence.word(at + 1);
        String third = sentence.word(at + 2);
        return switch (sentence.word(at)) {
            case "in" -> second.equals("order") && third.equals("to") ? at + 2 : -1;
            case "so" -> second.equals("that") ? at + 1 : second.equals("as") && third.equals("to") ? at + 2 : -1;
            case "for" ->
                (third.equals("purpose") || third.equals("purposes"))
                                && sentence.word(at + 3).equals("of")
                        ? at + 3
                        : -1;
            default -> -1;
        };
    }
}
