package org.clausewright.language;

import java.util.Set;

/// Finds the verb of a statement behind its subject.
final class FiniteVerb {

    private static final int LONGEST = 14;
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "isn't", "aren't", "do", "does", "don't", "doesn't", "will", "won't", "never", "always");
    private static final Set<String> RELATIVES = Set.of("who", "that", "which");
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
            if (opensRelative(at)) {
                return behindRelative(at + 1, unknown);
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

    /// The comma of *2,000*, the colon of *18:00*.
    private boolean isInNumber(int at) {
        return sentence.words().get(at).isNumber()
                && sentence.words().get(at - 1).isNumber();
    }

    /// *A guest who is ill rings*: the clause belongs to the noun before it.
    private boolean opensRelative(int at) {
        return at > first
                && RELATIVES.contains(sentence.word(at))
                && (sentence.tag(at - 1) == PartOfSpeech.NOUN || sentence.tag(at - 1) == PartOfSpeech.PRONOUN);
    }

    /// The verb behind that of the relative clause that begins there.
    private int behindRelative(int from, boolean unknown) {
        int at = from;
        int end = Math.min(sentence.size(), from + LONGEST);
        while (at < end && joined(at) && !isVerbOfClause(at, at == from)) {
            at++;
        }
        while (at < end && joined(at) && (isVerbOfClause(at, false) || isOfVerb(at))) {
            at++;
        }
        for (; at < end && joined(at); at++) {
            boolean opensClause = sentence.tag(at) == PartOfSpeech.SUBORDINATOR || sentence.tag(at) == PartOfSpeech.TO;
            if (opensClause) {
                return -1;
            }
            if (isVerb(at, unknown)) {
                return at;
            }
        }
        return -1;
    }

    private boolean joined(int at) {
        return sentence.gap(at).isBlank() || isInNumber(at);
    }

    /// @param opens whether it stands right behind the relative pronoun, where no noun can
    private boolean isVerbOfClause(int at, boolean opens) {
        String word = sentence.word(at);
        boolean present = words.isVerb(word) || words.isVerbInS(word);
        return sentence.tag(at) == PartOfSpeech.AUXILIARY
                || AUXILIARIES.contains(word)
                || (present && (opens || sentence.tag(at) == PartOfSpeech.VERB));
    }

    private boolean isOfVerb(int at) {
        return sentence.tag(at) == PartOfSpeech.ADVERB || sentence.tag(at) == PartOfSpeech.PARTICIPLE;
    }

    private boolean isVerb(int at, boolean unknown) {
        String word = sentence.word(at);
        if (AUXILIARIES.contains(word)) {
            return true;
        }
        if (word.equals("has") || word.equals("have")) {
            return sentence.tag(at + 1) != PartOfSpeech.PARTICIPLE
                    && !sentence.word(at + 1).equals("to");
        }
        boolean present = words.isVerb(word) || words.isVerbInS(word);
        boolean nobody =
                sentence.word(at - 1).equals("one") && sentence.word(at - 2).equals("no") && words.isVerbInS(word);
        if (nobody) {
            return true;
        }
        boolean measures = words.isVerb(word) && sentence.tag(at + 1) == PartOfSpeech.NUMBER;
        return (present && (sentence.tag(at) == PartOfSpeech.VERB || measures)) || (unknown && isUnknownVerb(at, word));
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
