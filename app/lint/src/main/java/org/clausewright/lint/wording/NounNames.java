package org.clausewright.lint.wording;

import java.util.List;
import java.util.Set;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// What a noun phrase is called when it is named again.
final class NounNames {

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "another", "each", "every", "any", "some", "no");

    private NounNames() {}

    static List<String> of(Sentence sentence, List<NounPhrase> phrases) {
        return phrases.stream().map(phrase -> of(sentence, phrase)).distinct().toList();
    }

    /// The phrase with *the* in the place of its article.
    static String of(Sentence sentence, NounPhrase phrase) {
        boolean article = ARTICLES.contains(sentence.word(phrase.first())) && phrase.last() > phrase.first();
        boolean pointed = !article && sentence.tag(phrase.first()) == PartOfSpeech.DETERMINER;
        if (pointed && !sentence.word(phrase.first()).equals("other")) {
            return sentence.text(phrase.span());
        }
        int from = article ? phrase.first() + 1 : startOfNumber(sentence, phrase.first());
        String words = sentence.text(sentence.span(from, endOfCompound(sentence, phrase)));
        if (!article && from > 0 && Character.isUpperCase(words.charAt(0))) {
            return words;
        }
        boolean opens = from == 0 && words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return "the " + (opens ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words);
    }

    /// "The date of birth" is one thing: a noun without an article behind *of* belongs to the one before. The index of
    /// its last word.
    static int endOfCompound(Sentence sentence, NounPhrase phrase) {
        int next = phrase.last() + 2;
        boolean compound = phrase.isSingular()
                && sentence.word(next - 1).equals("of")
                && sentence.tag(next) == PartOfSpeech.NOUN
                && !NounPhrase.isPlural(sentence.word(next))
                && sentence.gap(next).isBlank()
                && sentence.tag(next + 1) != PartOfSpeech.NOUN;
        return compound ? next : phrase.last();
    }

    /// Where "12,000" starts, of which the phrase has the last three figures.
    private static int startOfNumber(Sentence sentence, int first) {
        int from = first;
        while (from > 0
                && sentence.words().get(from).isNumber()
                && sentence.words().get(from - 1).isNumber()
                && sentence.gap(from).equals(",")) {
            from--;
        }
        return from;
    }
}
