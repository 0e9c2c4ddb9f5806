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

    /// The candidates, in the order of the words, one for each head.
    static List<NounPhrase> of(Sentence sentence, int pronoun, Kind kind) {
        List<NounPhrase> found = new ArrayList<>();
        Set<String> heads = new HashSet<>();
        int previous = -1;
        for (NounPhrase phrase : sentence.nounPhrases(pronoun - REACH, pronoun)) {
            boolean continues = previous >= 0 && joins(sentence, previous, phrase);
            boolean fits = agrees(phrase, kind) && !isIdle(sentence, phrase, pronoun);
            if (fits && !(continues && kind == Kind.SEVERAL) && heads.add(phrase.head())) {
                found.add(phrase);
            }
            previous = fits ? phrase.last() : -1;
        }
        return List.copyOf(found);
    }

    private static boolean agrees(NounPhrase phrase, Kind kind) {
        boolean person = Vocabulary.isPerson(phrase.head());
        return switch (kind) {
            case THING -> phrase.isSingular() && !person;
            case SEVERAL -> phrase.isPlural() || Vocabulary.isOnePerson(phrase.head());
            case PERSON -> Vocabulary.isOnePerson(phrase.head());
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
