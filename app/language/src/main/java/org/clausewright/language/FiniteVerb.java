package org.clausewright.language;

import java.util.Set;

/// Finds the verb of a statement behind its subject.
final class FiniteVerb {

    private static final int LONGEST = 14;
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "isn't", "aren't", "do", "does", "don't", "doesn't", "will", "won't", "never", "always");
    private static final Set<String> MANY = Set.of("staff", "people", "personnel", "crew", "team", "we", "you", "they");

    private final Sentence sentence;
    private final WordClasses words = WordClasses.english();
    private final int first;

    private FiniteVerb(Sentence sentence, int first) {
        this.sentence = sentence;
        this.first = first;
    }

    /// The index of the verb of the subject that begins there; -1 where it has none.
    static int after(Sentence sentence, int first) {
        FiniteVerb finder = new FiniteVerb(sentence, first);
        int plain = finder.find(false);
        return plain >= 0 ? plain : finder.find(true);
    }

    /// The same of words that are known to be verbs.
    static int plain(Sentence sentence, int first) {
        return new FiniteVerb(sentence, first).find(false);
    }

    /// @param unknown whether a word that no list has may be the verb, by its place and form
    private int find(boolean unknown) {
        for (int at = first; at < Math.min(sentence.size(), first + LONGEST); at++) {
            if (at > first && !sentence.gap(at).isBlank() && !isInNumber(at)) {
                return -1;
            }
            if (at > first && isVerb(at, unknown)) {
                return at;
            }
            if (!belongs(at)) {
                return -1;
            }
        }
        return -1;
    }

    /// The comma of *2,000*.
    private boolean isInNumber(int at) {
        return sentence.words().get(at).isNumber()
                && sentence.words().get(at - 1).isNumber();
    }

    private boolean isVerb(int at, boolean unknown) {
        String word = sentence.word(at);
        if (AUXILIARIES.contains(word)) {
            return true;
        }
        boolean present = words.isVerb(word) || words.isVerbInS(word);
        return (sentence.tag(at) == PartOfSpeech.VERB && present) || (unknown && isUnknownVerb(at, word));
    }

    /// *The nurse greets patients*, *staff stay with the child*.
    private boolean isUnknownVerb(int at, String word) {
        PartOfSpeech before = sentence.tag(at - 1);
        if ((before != PartOfSpeech.NOUN && before != PartOfSpeech.PRONOUN) || sentence.tag(at) != PartOfSpeech.NOUN) {
            return false;
        }
        boolean inS = word.endsWith("s") && !word.endsWith("ss");
        String subject = sentence.word(at - 1);
        boolean many = MANY.contains(subject) || (before == PartOfSpeech.NOUN && NounPhrase.isPlural(subject));
        boolean named = sentence.tag(first) == PartOfSpeech.DETERMINER || words.isPerson(subject) || at == first + 1;
        return Character.isLetter(word.charAt(0))
                && named
                && (inS ? !many : many)
                && !words.isNoun(word)
                && !words.isAdjective(word)
                && endsWell(at + 1);
    }

    private boolean endsWell(int next) {
        if (next >= sentence.size()) {
            return true;
        }
        return switch (sentence.tag(next)) {
            case AUXILIARY, CONJUNCTION -> false;
            default -> sentence.gap(next).isBlank() && !sentence.word(next).equals("of");
        };
    }

    private boolean belongs(int at) {
        PartOfSpeech before = at == first ? PartOfSpeech.NONE : sentence.tag(at - 1);
        return switch (sentence.tag(at)) {
            case NOUN, ADJECTIVE, NUMBER, GERUND, ADVERB, PARTICIPLE -> true;
            case DETERMINER -> before != PartOfSpeech.NOUN && before != PartOfSpeech.PRONOUN;
            case PRONOUN -> at == first || before == PartOfSpeech.PREPOSITION;
            case PREPOSITION -> at > first;
            case CONJUNCTION -> at > first && !sentence.word(at).equals("nor");
            case VERB, AUXILIARY, SUBORDINATOR, TO, NONE -> false;
        };
    }
}
