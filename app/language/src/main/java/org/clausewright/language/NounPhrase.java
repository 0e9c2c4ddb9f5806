package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// Words that name a thing or a person, without what follows the noun: *the next free seat*.
///
/// @param span  the words, the determiner included
/// @param first the index of the first of these words in the sentence
/// @param last  the index of the head, which is the last of these words
/// @param head  the head in lower case
/// @param named whether the head ends in a capital, as *the FTSS* does, so that its *s* says nothing
public record NounPhrase(TextSpan span, int first, int last, String head, boolean named) {

    private static final int LONGEST = 8;
    private static final Set<String> PLURALS =
            Set.of("people", "children", "persons", "media", "criteria", "men", "women");
    private static final Set<String> SINGULARS = Set.of("bias", "gas", "canvas", "atlas", "lens", "alias", "news");
    private static final Set<String> UNCOUNTED =
            Set.of("data", "metadata", "information", "equipment", "software", "hardware", "staff", "content");

    public NounPhrase {
        requireNonNull(span, "span");
        requireNonNull(head, "head");
    }

    /// The noun phrases of a sentence from one word to another, in the order of the words; no two overlap.
    ///
    /// @param from the index of the first word to look at
    /// @param to   exclusive
    static List<NounPhrase> in(Sentence sentence, int from, int to) {
        List<NounPhrase> found = new ArrayList<>();
        int at = Math.max(0, from);
        while (at < Math.min(to, sentence.size())) {
            int last = last(sentence, at, Math.min(to, sentence.size()));
            if (last >= at) {
                found.add(phrase(sentence, at, last));
            }
            at = Math.max(last, at) + 1;
        }
        return List.copyOf(found);
    }

    private static NounPhrase phrase(Sentence sentence, int first, int last) {
        String head = sentence.text(sentence.span(last, last));
        boolean named = Character.isUpperCase(head.charAt(head.length() - 1));
        return new NounPhrase(sentence.span(first, last), first, last, sentence.word(last), named);
    }

    /// The index of the head of the noun phrase that starts there; one less than the start where none does.
    private static int last(Sentence sentence, int first, int to) {
        int head = first - 1;
        for (int i = first; i < Math.min(to, first + LONGEST); i++) {
            if (i > first && !sentence.gap(i).isBlank()) {
                break;
            }
            switch (sentence.tag(i)) {
                case NOUN -> head = i;
                case DETERMINER -> {
                    if (i > first && sentence.tag(i - 1) != PartOfSpeech.DETERMINER) {
                        return head;
                    }
                }
                case ADJECTIVE, NUMBER, PARTICIPLE, GERUND -> {
                    if (head >= first && !leadsToNoun(sentence, i, to)) {
                        return head;
                    }
                }
                default -> {
                    return head;
                }
            }
        }
        return head;
    }

    /// "The control rod drive" goes on, "the files used in it" does not.
    private static boolean leadsToNoun(Sentence sentence, int at, int to) {
        return sentence.tag(at) != PartOfSpeech.PARTICIPLE
                && at + 1 < to
                && sentence.tag(at + 1) == PartOfSpeech.NOUN
                && sentence.gap(at + 1).isBlank()
                && sentence.tag(at) != PartOfSpeech.GERUND;
    }

    /// Whether *they* can stand for it.
    public boolean isPlural() {
        return (isPlural(head) && !named) || UNCOUNTED.contains(head);
    }

    /// Whether *it* can stand for it.
    public boolean isSingular() {
        return !isPlural(head) || named || UNCOUNTED.contains(head);
    }

    /// A noun in the plural.
    public static boolean isPlural(String word) {
        return PLURALS.contains(word)
                || (word.length() > 2
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is")
                        && !word.endsWith("'s")
                        && !SINGULARS.contains(word));
    }
}
