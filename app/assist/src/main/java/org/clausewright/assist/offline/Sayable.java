package org.clausewright.assist.offline;

import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.language.Inflection;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// Whether words that were read as a part of a rule can be said as one. What is cut wrong mostly shows in its grammar:
/// an act that does not open with a verb, or that holds the verb of another clause.
final class Sayable {

    /// Verbs that go with a subject of their own.
    static final Set<String> FINITE = Set.of(
            ("is are was were am isn't aren't wasn't weren't has had hasn't does doesn't did didn't will won't would must mustn't should"
                            + " shouldn't can cannot can't could couldn't may might shall")
                    .split(" "));
    private static final Set<String> OPENERS = Set.of(
            ("that who which whose whom what how why where when whenever whether if because unless while before after"
                            + " until once whoever whatever wherever though although")
                    .split(" "));
    private static final Set<PartOfSpeech> LOOSE_END = Set.of(
            PartOfSpeech.DETERMINER, PartOfSpeech.CONJUNCTION, PartOfSpeech.SUBORDINATOR, PartOfSpeech.AUXILIARY);
    private static final Set<String> VERBS_IN_S = Set.of(
            "discuss",
            "address",
            "process",
            "access",
            "focus",
            "pass",
            "miss",
            "press",
            "assess",
            "express",
            "dismiss",
            "guess",
            "stress",
            "witness",
            "bypass",
            "confess",
            "possess",
            "cross",
            "harass",
            "suppress",
            "bias");
    /// Nobody says them of an act: *less*, *other*, numbers in words.
    private static final Pattern NO_VERB = Pattern.compile(
            "(?i)(?:aside|away|apart|instead|whatever|whoever|whichever|nothing|nobody|nor|neither|not|no|other|else|than|only)");
    private static final int LEAST_WORDS = 3;

    private Sayable() {}

    /// Whether the words can follow *you must*: a verb in its base form, and no verb of a clause that is not opened.
    static boolean isAct(String act) {
        Sentence sentence = Sentence.of("You must " + act);
        int at = 2;
        while (sentence.tag(at) == PartOfSpeech.ADVERB) {
            at++;
        }
        String verb = sentence.word(at);
        boolean isBase = sentence.tag(at) == PartOfSpeech.VERB
                || verb.equals("be")
                || verb.equals("have")
                || verb.equals("do")
                || (sentence.tag(at) == PartOfSpeech.PARTICIPLE
                        && Inflection.base(verb).filter(verb::equals).isPresent());
        boolean isInflected = verb.endsWith("s") && !VERBS_IN_S.contains(verb);
        boolean isRelative = sentence.word(at + 1).matches("that|who|which")
                && FINITE.contains(sentence.word(at + 2))
                && !sentence.word(at + 1).equals("what");
        return sentence.size() >= LEAST_WORDS
                && isBase
                && !isInflected
                && !isRelative
                && !NO_VERB.matcher(verb).matches()
                && !act.matches("\\w+ (?:afterwards|then|later)")
                && !(verb.equals("do") && sentence.word(at + 1).equals("not"))
                && !act.matches("(?i).*\\b(?:there (?:is|are)(?: any| one| none)?|whether (?:it|they) (?:is|are))")
                && isClosed(act)
                && !hasLooseVerb(sentence, isObject(sentence, at + 1) ? at + 2 : at + 1);
    }

    /// *Keep replies*: what stands right behind the verb and opens nothing is what is kept.
    private static boolean isObject(Sentence sentence, int at) {
        return !FINITE.contains(sentence.word(at)) && !OPENERS.contains(sentence.word(at));
    }

    /// Whether the words name somebody or something, and nothing more: *posts that name a person*.
    static boolean isName(String name) {
        Sentence sentence = Sentence.of(name);
        boolean isPlace = sentence.tag(0) == PartOfSpeech.PREPOSITION && !name.matches("(?i)at (?:least|most) .*");
        boolean hasHabit = name.matches(
                        "(?i)(?:please|not (?:all|every)|when|if|where|unless|whether|because|while|nobody (?:except|but|other))(?: .*)?|.*[,:;] .*(?:must|should) .*")
                || name.matches("(?i).* (?:only|never|always|also) \\w+s");
        boolean isOpen = sentence.size() > 1 && sentence.tag(sentence.size() - 1) == PartOfSpeech.PREPOSITION;
        return sentence.size() > 0
                && !isOpen
                && isClosed(name)
                && !hasHabit
                && !isPlace
                && !name.endsWith(",")
                && !hasLooseVerb(sentence, 0);
    }

    /// It does not break off behind a word that opens more.
    private static boolean isClosed(String words) {
        Sentence sentence = Sentence.of(words);
        int last = sentence.size() - 1;
        String word = sentence.word(last);
        boolean isAsked =
                words.matches("(?i).*\\b(?:how|what|where|who|which)\\b.* (?:is|are|was|were|has|have|can|do|does)");
        boolean isOpen = LOOSE_END.contains(sentence.tag(last))
                && !isAsked
                && !word.matches("so|once|more|less|most|least|all|both|this|these|such|any|be|do|have|no");
        boolean isQuoted = words.chars().filter(sign -> sign == '"').count() % 2 == 0;
        return !isOpen
                && !word.matches("of|the|an?|and|or|nor|but|by|that|which|who|as|than|with|for|from")
                && isQuoted;
    }

    /// Whether it holds what nobody says: *an answers*, *a marks in*.
    static boolean isBroken(String words) {
        Sentence sentence = Sentence.of(words);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean isPlural = sentence.tag(i + 1) == PartOfSpeech.NOUN
                    && sentence.word(i + 1).matches("\\w{3,}[^siu]s")
                    && sentence.tag(i + 2) != PartOfSpeech.NOUN
                    && !sentence.word(i + 1).matches("\\w*(?:series|news|means|process|always|canvas|lens|bus)");
            if (sentence.word(i).matches("an?|every|each") && isPlural) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLooseVerb(Sentence sentence, int from) {
        int open = 0;
        for (int i = from; i < sentence.size(); i++) {
            boolean isAs = sentence.word(i).equals("as")
                    && (sentence.tag(i + 1) == PartOfSpeech.DETERMINER || sentence.tag(i + 1) == PartOfSpeech.PRONOUN);
            if (OPENERS.contains(sentence.word(i)) || isAs) {
                open++;
            } else if (isFinite(sentence, i) && !isOfPronoun(sentence, i)) {
                boolean continues =
                        open > 0 || sentence.tag(i - 1) == PartOfSpeech.CONJUNCTION || sentence.hasBefore(i, ',');
                boolean goesOn = FINITE.contains(sentence.word(i - 1));
                if (open == 0 && !goesOn && !(continues && i > from + 1 && hadClause(sentence, from, i))) {
                    return true;
                }
                open = goesOn ? open : Math.max(0, open - 1);
            }
        }
        return false;
    }

    private static boolean hadClause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPENERS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isFinite(Sentence sentence, int at) {
        String word = sentence.word(at);
        return FINITE.contains(word)
                || (sentence.tag(at) == PartOfSpeech.VERB
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !VERBS_IN_S.contains(word)
                        && sentence.tag(at - 1) != PartOfSpeech.TO
                        && sentence.tag(at - 1) != PartOfSpeech.PARTICIPLE
                        && !sentence.word(at - 1).matches("me|us|him|her|them"));
    }

    /// *The files you are going to change*.
    private static boolean isOfPronoun(Sentence sentence, int at) {
        return sentence.word(at - 1).matches("you|we|they|it|he|she|i|there|somebody|someone|nobody|anyone|anybody");
    }
}
