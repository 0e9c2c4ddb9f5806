package org.clausewright.lint.wording;

import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;

/// A verb that says little with a noun that holds the act: "make a decision", "perform the verification".
final class Nominalisation implements SentenceRule.Pattern {

    private static final Set<String> LIGHT = Vocabulary.words("""
            make makes made making perform performs performed performing conduct conducts conducted conducting
            carry take takes taken give gives given provide provides provided undertake undertakes
            """);

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (LIGHT.contains(sentence.word(i))) {
                int noun = sentence.tag(i + 1) == PartOfSpeech.DETERMINER ? i + 2 : i + 1;
                if (isAct(sentence.word(noun)) && sentence.gap(noun).isBlank()) {
                    hits.accept(wording.hit(sentence, sentence.span(i, noun)));
                }
            }
        }
    }

    private static boolean isAct(String word) {
        return word.length() > 5
                && (word.endsWith("tion") || word.endsWith("sion") || word.endsWith("ment") || word.endsWith("sis"));
    }
}
