package org.clausewright.lint.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;

/// What a pronoun can stand for: the noun phrases before it in its sentence that agree with it in number, and in
/// whether they are persons.
final class Antecedents {

    private static final int REACH = 30;

    /// Heads that nothing goes back to: "in this case", "a number of tasks", "from the time it occurs".
    private static final Set<String> IDLE = Vocabulary.words("""
            case cases order time times example addition accordance respect regard event way manner basis moment
            minimum maximum fact part place favor favour turn behalf account sense
            """);
    private static final Set<String> MEASURES =
            Vocabulary.words("number type types kind kinds sort sorts lot set range list amount variety series part");

    private static final Set<String> POINTING = Set.of("that", "this", "such");
    private static final Set<String> POINTED = Set.of("person", "individual", "party");

    private static final Set<String> OPENERS = Set.of("when", "if", "after", "before", "once", "until", "while");

    /// The kinds of pronouns, by what they can stand for.
    enum Kind {
        /// *It*, *its*: one thing.
        THING,
        /// *They*, *them*, *their*: several things or persons, or one person.
        SEVERAL,
        /// *He*, *him*: one person.
        PERSON;

        /// The kind of a pronoun; empty for any other word.
        static Optional<Kind> of(String word) {
            return switch (word) {
                case "it", "its", "itself" -> Optional.of(THING);
                case "they", "them", "their" -> Optional.of(SEVERAL);
                case "he", "him", "his", "she" -> Optional.of(PERSON);
                default -> Optional.empty();
            };
        }
    }

    private Antecedents() {}

    /// *That person*: a noun that says no more than a pronoun.
    static boolean isPointer(Sentence sentence, int at) {
        String noun = sentence.word(at + 1);
        String bare = noun.endsWith("'s") ? noun.substring(0, noun.length() - 2) : noun;
        return POINTING.contains(sentence.word(at)) && POINTED.contains(bare);
    }

    /// The candidates, in the order of the words, one for each head.
    static List<NounPhrase> of(Sentence sentence, int pronoun, Kind kind) {
        List<NounPhrase> found = new ArrayList<>();
        Set<String> heads = new HashSet<>();
        int previous = -1;
        int end = -1;
        for (NounPhrase each : sentence.nounPhrases(pronoun - REACH, pronoun)) {
            if (each.first() <= end) {
                continue;
            }
            NounPhrase phrase = withoutVerb(sentence, each);
            end = NounNames.endOfCompound(sentence, phrase);
            boolean continues = previous >= 0 && joins(sentence, previous, phrase);
            boolean fits = agrees(phrase, kind) && !isIdle(sentence, phrase, pronoun);
            if (fits && !(continues && kind == Kind.SEVERAL) && heads.add(key(sentence, phrase, kind))) {
                found.add(phrase);
            }
            previous = fits ? phrase.last() : -1;
        }
        return List.copyOf(found);
    }

    /// One for each head; of persons, "the first caller" and "the second caller" are two.
    private static String key(Sentence sentence, NounPhrase phrase, Kind kind) {
        boolean distinct = kind == Kind.PERSON && phrase.last() - phrase.first() > 1;
        return distinct ? sentence.text(sentence.span(phrase.first() + 1, phrase.last())) : phrase.head();
    }

    /// "The technician speaks with": a word in *-s* behind a person is a verb where its clause has no other one.
    private static NounPhrase withoutVerb(Sentence sentence, NounPhrase phrase) {
        int person = phrase.last() - 1;
        if (person < phrase.first()
                || !OPENERS.contains(sentence.word(phrase.first() - 1))
                || !Vocabulary.isOneRole(sentence.word(person))
                || !NounPhrase.isPlural(phrase.head())) {
            return phrase;
        }
        for (int i = phrase.last() + 1; i < sentence.size() && !sentence.hasBefore(i, ','); i++) {
            if (sentence.tag(i) == PartOfSpeech.VERB || sentence.tag(i) == PartOfSpeech.AUXILIARY) {
                return phrase;
            }
        }
        return new NounPhrase(
                sentence.span(phrase.first(), person), phrase.first(), person, sentence.word(person), false);
    }

    private static boolean agrees(NounPhrase phrase, Kind kind) {
        boolean person = Vocabulary.isRole(phrase.head());
        return switch (kind) {
            case THING -> phrase.isSingular() && !person;
            case SEVERAL -> phrase.isPlural() || Vocabulary.isOneRole(phrase.head());
            case PERSON -> Vocabulary.isOneRole(phrase.head());
        };
    }

    /// "Producers and consumers" are one candidate for *they*.
    private static boolean joins(Sentence sentence, int first, NounPhrase second) {
        int between = first + 1;
        return second.first() == between + 1 && sentence.tag(between) == PartOfSpeech.CONJUNCTION;
    }

    /// A phrase that holds the pronoun ("the end of its life"), measures another one, or belongs to an idiom.
    private static boolean isIdle(Sentence sentence, NounPhrase phrase, int pronoun) {
        boolean of = sentence.word(phrase.last() + 1).equals("of");
        boolean unnamed = phrase.head().equals(Word.CODE) || phrase.head().endsWith("'s");
        return unnamed
                || (IDLE.contains(phrase.head()) && phrase.last() - phrase.first() < 2)
                || (of && (MEASURES.contains(phrase.head()) || phrase.last() + 2 == pronoun));
    }
}
