package org.clausewright.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static org.clausewright.language.PartOfSpeech.ADJECTIVE;
import static org.clausewright.language.PartOfSpeech.ADVERB;
import static org.clausewright.language.PartOfSpeech.AUXILIARY;
import static org.clausewright.language.PartOfSpeech.CONJUNCTION;
import static org.clausewright.language.PartOfSpeech.DETERMINER;
import static org.clausewright.language.PartOfSpeech.GERUND;
import static org.clausewright.language.PartOfSpeech.NONE;
import static org.clausewright.language.PartOfSpeech.NOUN;
import static org.clausewright.language.PartOfSpeech.NUMBER;
import static org.clausewright.language.PartOfSpeech.PARTICIPLE;
import static org.clausewright.language.PartOfSpeech.PREPOSITION;
import static org.clausewright.language.PartOfSpeech.PRONOUN;
import static org.clausewright.language.PartOfSpeech.SUBORDINATOR;
import static org.clausewright.language.PartOfSpeech.TO;
import static org.clausewright.language.PartOfSpeech.VERB;

/// A shallow tagger: closed classes, endings, and for the rest the class of the word before and the form of the word
/// behind. One pass, so that it is linear. It knows what rules about coordination, pronouns and scope ask for, which
/// is above all whether a word is a noun or a verb where it stands.
final class Tagger {

    private final WordClasses words = WordClasses.english();
    private final Sentence sentence;
    private final PartOfSpeech[] tags;

    private Tagger(Sentence sentence) {
        this.sentence = sentence;
        this.tags = new PartOfSpeech[sentence.size()];
    }

    static List<PartOfSpeech> tags(Sentence sentence) {
        Tagger tagger = new Tagger(sentence);
        for (int i = 0; i < tagger.tags.length; i++) {
            tagger.tags[i] = tagger.tag(i);
        }
        return List.copyOf(Arrays.asList(tagger.tags));
    }

    private PartOfSpeech tag(int at) {
        Word word = sentence.words().get(at);
        String lower = word.lower();
        if (lower.equals(Word.CODE)) {
            return NOUN;
        }
        if (word.isNumber() || Lexicon.isNumber(lower)) {
            return NUMBER;
        }
        return switch (lower) {
            case "to" -> opensInfinitive(at) ? TO : PREPOSITION;
            case "that" -> before(at) == PREPOSITION ? DETERMINER : SUBORDINATOR;
            case "her", "his" -> DETERMINER;
            default -> words.closed(lower).orElseGet(() -> open(at, lower));
        };
    }

    /// The class of a noun, a verb, an adjective or an adverb.
    private PartOfSpeech open(int at, String word) {
        if (asksForVerb(at) && !isNominal(word)) {
            return words.isParticiple(word) ? PARTICIPLE : word.endsWith("ly") && !words.isVerb(word) ? ADVERB : VERB;
        }
        if (words.isAdjective(word)) {
            return words.isVerb(word) && startsClause(at) && opensNounPhrase(at + 1) ? VERB : adjective(at, word);
        }
        if (word.endsWith("ly") && word.length() > 4 && !words.isNoun(word) && !words.isVerb(word)) {
            return ADVERB;
        }
        if (word.endsWith("ing") && word.length() > 4 && !words.isNoun(word)) {
            return GERUND;
        }
        if (words.isParticiple(word) && (!words.isVerb(word) || isBe(sentence.word(at - 1)))) {
            return PARTICIPLE;
        }
        return isVerbHere(at, word) ? VERB : NOUN;
    }

    /// "A nuclear power plant": a word with the ending of an adjective is a noun where it closes a noun phrase.
    private PartOfSpeech adjective(int at, String word) {
        PartOfSpeech before = before(at);
        boolean closes = at + 1 == sentence.size()
                || !sentence.gap(at + 1).isBlank()
                || words.closed(sentence.word(at + 1))
                        .filter(next -> next != CONJUNCTION)
                        .isPresent();
        boolean inPhrase = before == DETERMINER || before == NOUN || before == ADJECTIVE;
        return closes && inPhrase && !words.isListedAdjective(word) ? NOUN : ADJECTIVE;
    }

    /// Behind *to*, a word of duty or a personal pronoun stands a verb, with adverbs between them at most.
    private boolean asksForVerb(int at) {
        int before = at - 1;
        while (before >= 0 && before >= at - 3 && tags[before] == ADVERB) {
            before--;
        }
        if (before < 0 || before < at - 3) {
            return false;
        }
        return switch (tags[before]) {
            case TO -> true;
            case AUXILIARY -> isModal(sentence.word(before));
            case PRONOUN -> isSubject(sentence.word(before));
            default -> false;
        };
    }

    private static boolean isModal(String word) {
        return switch (word) {
            case "must",
                    "shall",
                    "should",
                    "may",
                    "might",
                    "can",
                    "could",
                    "will",
                    "would",
                    "cannot",
                    "do",
                    "does",
                    "don't",
                    "doesn't",
                    "can't",
                    "won't",
                    "shouldn't",
                    "mustn't",
                    "didn't",
                    "did" -> true;
            default -> false;
        };
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "was", "were", "be", "been" -> true;
            default -> false;
        };
    }

    private static boolean isSubject(String word) {
        return switch (word) {
            case "i", "you", "we", "they", "he", "she", "it" -> true;
            default -> false;
        };
    }

    private boolean isNominal(String word) {
        return words.isNoun(word) && !words.isVerb(word);
    }

    private boolean isVerbHere(int at, String word) {
        if (words.isNoun(word) && !words.isVerb(word)) {
            return false;
        }
        boolean inS = words.isVerbInS(word);
        if (isActOfSubject(at, word, inS)) {
            return true;
        }
        if (!inS && !words.isVerb(word)) {
            return before(at) == CONJUNCTION && opensNounPhrase(at + 1) && !hasNounEnding(word);
        }
        if (inS && sentence.word(at + 1).equals("to") && before(at) != ADJECTIVE) {
            return true; // "needs to", "wants to"
        }
        return switch (before(at)) {
            case DETERMINER -> isOnlyVerb(word, inS) && isPointer(sentence.word(at - 1));
            case ADJECTIVE, PREPOSITION, NUMBER, GERUND, PARTICIPLE -> false;
            case NOUN ->
                inS == isSingular(at - 1)
                        && (isOnlyVerb(word, inS) || opensNounPhrase(at + 1) || isParticle(sentence.word(at + 1)));
            case SUBORDINATOR -> isOnlyVerb(word, inS) || opensNounPhrase(at + 1);
            case CONJUNCTION -> follows(at, inS, word);
            case NONE, ADVERB, AUXILIARY, VERB, PRONOUN, TO -> isOnlyVerb(word, inS) || opensNounPhrase(at + 1);
        };
    }

    /// Behind *and*: a verb where a verb of the same form stands before, or where no noun can follow.
    private boolean follows(int at, boolean inS, String word) {
        PartOfSpeech joined = at < 2 ? NONE : tags[at - 2];
        return joined == VERB
                ? words.isVerbInS(sentence.word(at - 2)) == inS
                : isOnlyVerb(word, inS) || (opensNounPhrase(at + 1) && joined != GERUND);
    }

    private boolean isOnlyVerb(String word, boolean inS) {
        return inS ? words.isOnlyVerbInS(word) : words.isOnlyVerb(word);
    }

    private boolean isSingular(int at) {
        return !NounPhrase.isPlural(sentence.word(at));
    }

    /// "A member accuses", "a post that shows": a word in *-s* behind a person or a relative pronoun.
    private boolean isActOfSubject(int at, String word, boolean inS) {
        if (at == 0 || !sentence.gap(at).isBlank() || !word.endsWith("s") || word.endsWith("ss")) {
            return false;
        }
        String subject = sentence.word(at - 1);
        if (words.isPerson(subject)) {
            return opensNounPhrase(at + 1) || (inS && !isNounNext(at));
        }
        boolean relative = subject.equals("that") || subject.equals("which") || subject.equals("who");
        return relative && inS && tags[at - 1] == SUBORDINATOR && !isNounNext(at);
    }

    /// What follows shows the word to be a noun: "so that requests are kept", "the requests of a user".
    private boolean isNounNext(int at) {
        String next = sentence.word(at + 1);
        return next.equals("of")
                || words.closed(next).filter(tag -> tag == AUXILIARY).isPresent();
    }

    /// A determiner that can stand alone as a subject: "this includes".
    private static boolean isPointer(String word) {
        return switch (word) {
            case "this", "these", "those", "each", "all", "both", "some", "many" -> true;
            default -> false;
        };
    }

    private boolean startsClause(int at) {
        return at == 0 || sentence.hasBefore(at, ",:;");
    }

    private static boolean hasNounEnding(String word) {
        return word.endsWith("s")
                || word.endsWith("tion")
                || word.endsWith("sion")
                || word.endsWith("ment")
                || word.endsWith("ness")
                || word.endsWith("ity")
                || word.endsWith("nce");
    }

    /// "Picks up", "breaks down".
    private static boolean isParticle(String word) {
        return switch (word) {
            case "up", "out", "off", "down", "away", "back" -> true;
            default -> false;
        };
    }

    private boolean opensNounPhrase(int at) {
        String next = sentence.word(at);
        Optional<PartOfSpeech> closed = words.closed(next);
        return closed.filter(tag -> tag == DETERMINER || (tag == PRONOUN && !isSubject(next)) || next.equals("it"))
                        .isPresent()
                && sentence.gap(at).isBlank();
    }

    private boolean opensInfinitive(int at) {
        int next = at + 1;
        String word = sentence.word(next);
        if (word.endsWith("ly") && !words.isVerb(word)) {
            word = sentence.word(++next);
        }
        if (word.equals("be") || word.equals("have") || word.equals("do") || words.isOnlyVerb(word)) {
            return true;
        }
        boolean closed = words.closed(word).isPresent();
        return !closed && words.isVerb(word) && !isDirection(at);
    }

    /// "Access to support", "due to process": *to* behind a noun or adjective that takes it, before no object.
    private boolean isDirection(int at) {
        return switch (sentence.word(at - 1)) {
            case "access",
                    "due",
                    "according",
                    "regard",
                    "regards",
                    "addition",
                    "response",
                    "relative",
                    "prior",
                    "subject" -> true;
            default -> false;
        };
    }

    private PartOfSpeech before(int at) {
        if (at == 0 || !sentence.gap(at).isBlank()) {
            return NONE;
        }
        return tags[at - 1];
    }
}
