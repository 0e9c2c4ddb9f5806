package org.clausewright.lint.conflict;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.NounPhrase;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.lint.conflict.Deed.Thing;

/// Finds what an act is done to: the first noun phrase behind the verb, and the second one where the first is a person
/// who is told or given something. One reader is for one act.
final class ThingReader {

    private static final Set<String> INTO_OBJECT = Set.of("of", "for", "from", "about", "on");
    private static final Set<String> ENDS_OBJECT =
            Set.of("without", "before", "after", "unless", "until", "only", "because", "so");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "whom", "where");
    private static final Set<String> ASKED = Set.of("whether", "that", "what", "which", "how", "why", "when", "where");
    /// What a clause asks for: *how old they are* is their age.
    private static final Map<String, String> ASKED_FOR = Map.of(
            "how old", "age",
            "how much", "amount",
            "how many", "number",
            "how long", "duration",
            "where", "place",
            "when", "time",
            "why", "reason",
            "who", "name");
    private static final Set<String> ASKS = Deed.stems("ask look search apply");
    private static final Set<String> REPLIES = Deed.stems("reply respond write object");
    private static final int BESIDE_VERB = 5;

    private final Sentence sentence;
    private final int to;
    private final Set<String> heads = new LinkedHashSet<>();
    private final Set<String> described = new LinkedHashSet<>();
    private final Set<String> of = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private boolean restricted;
    private boolean points;

    /// @param to behind the last word of the act
    ThingReader(Sentence sentence, int to) {
        this.sentence = sentence;
        this.to = to;
    }

    /// @param start the word behind the verb
    Thing read(int start) {
        boolean ended = false;
        for (NounPhrase phrase : sentence.nounPhrases(start, to)) {
            ended |= opensAnother(start, phrase.first());
            if (ended) {
                others.add(Roots.of(phrase.head()));
            } else {
                add(phrase, start);
            }
        }
        return isPerson() && saysWhat(start)
                ? new Thing(askedFor(start), described, of, others, false, false)
                : new Thing(heads, described, of, others, restricted, points);
    }

    /// The noun for what a clause near the verb asks for; none where it has no noun.
    private Set<String> askedFor(int start) {
        for (int i = start; i < Math.min(to, start + BESIDE_VERB); i++) {
            String word = sentence.word(i);
            String two = word + " " + sentence.word(i + 1);
            String noun = ASKED_FOR.getOrDefault(two, ASKED_FOR.getOrDefault(word, ""));
            if (!noun.isEmpty()) {
                return Set.of(Roots.of(noun));
            }
        }
        return Set.of();
    }

    private void add(NounPhrase phrase, int start) {
        String before = sentence.word(phrase.first() - 1);
        boolean alone = of.isEmpty() && others.isEmpty();
        if (alone && (isRecipient(before) || (isPerson() && isAskedFor(before, start)))) {
            others.addAll(heads);
            heads.clear();
            described.clear();
            open(phrase);
        } else if (heads.isEmpty() && isDirect(phrase, start, before)) {
            open(phrase);
        } else if (alone && !heads.isEmpty() && (before.equals("and") || before.equals("or"))) {
            heads.add(Roots.of(phrase.head()));
            describe(phrase);
        } else if (of.isEmpty() && !heads.isEmpty() && INTO_OBJECT.contains(before)) {
            of.add(Roots.of(phrase.head()));
        } else {
            others.add(Roots.of(phrase.head()));
        }
    }

    private void open(NounPhrase phrase) {
        heads.add(Roots.of(phrase.head()));
        describe(phrase);
        restricted = isRestricted(phrase.last() + 1);
        points = DeedReader.POINTS.contains(sentence.word(phrase.first()));
    }

    private boolean isDirect(NounPhrase phrase, int start, String before) {
        return phrase.first() == start
                || (phrase.first() == start + 1 && Roots.isPhrase(sentence, start - 1))
                || before.equals("about")
                || (phrase.first() == start + 1 && isAskedFor(before, start));
    }

    /// *Ask for a code*, *reply to a letter*.
    private boolean isAskedFor(String before, int start) {
        String verb = Roots.of(sentence.word(start - 1));
        return (before.equals("for") && ASKS.contains(verb)) || (before.equals("to") && REPLIES.contains(verb));
    }

    private boolean isPerson() {
        return heads.size() == 1 && People.isPerson(heads.iterator().next());
    }

    /// *Tell the caller whether ...*: a clause is the object.
    private boolean saysWhat(int start) {
        for (int i = start + 1; i < Math.min(to, start + BESIDE_VERB); i++) {
            if (ASKED.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// *Tell the caller the reason*, *tell the caller about the reason*.
    private boolean isRecipient(String before) {
        boolean follows = heads.contains(Roots.of(before)) || before.equals("about") || before.equals("of");
        return follows && isPerson();
    }

    private boolean isRestricted(int behind) {
        boolean purpose = sentence.word(behind).equals("for") && sentence.tag(behind + 1) == PartOfSpeech.GERUND;
        return behind < to
                && sentence.gap(behind).isBlank()
                && (purpose
                        || RELATIVES.contains(sentence.word(behind))
                        || sentence.tag(behind) == PartOfSpeech.PARTICIPLE);
    }

    private void describe(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.last(); i++) {
            if (!Lexicon.isStopWord(sentence.word(i)) && sentence.tag(i) != PartOfSpeech.NUMBER) {
                described.add(Roots.of(sentence.word(i)));
            }
        }
    }

    private boolean opensAnother(int start, int end) {
        for (int i = start; i < end; i++) {
            if (ENDS_OBJECT.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }
}
