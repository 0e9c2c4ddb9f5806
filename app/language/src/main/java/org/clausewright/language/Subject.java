package org.clausewright.language;

import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

/// Who or what something is said of: the words before a verb, back to where their clause begins.
///
/// @param first the index of the first of them
/// @param last  the index of the last of them; one less than the first where there are none
/// @param opens the word before the clause: *because*, *that*, *and*; empty where a sign or nothing stands there
record Subject(int first, int last, String opens) {

    private static final int LONGEST = 14;
    private static final Set<String> JOINS = Set.of("and", "or", "but", "then", "nor");
    private static final Set<String> OPENS_CLAUSE = Set.of(
            "but",
            "then",
            "so",
            "that",
            "which",
            "who",
            "whom",
            "because",
            "since",
            "while",
            "whereas",
            "although",
            "though",
            "therefore",
            "if",
            "when",
            "unless",
            "than",
            "whether",
            "how",
            "why",
            "where",
            "what");
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "for", "with", "to", "by", "at", "on", "as", "from", "during", "after", "before", "under", "within",
            "without", "until", "upon", "through", "via");
    private static final Set<String> ASIDES = Set.of(
            "also",
            "then",
            "therefore",
            "however",
            "always",
            "still",
            "instead",
            "otherwise",
            "please",
            "thus",
            "generally",
            "normally",
            "usually",
            "additionally",
            "ever",
            "either",
            "themselves",
            "itself");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

    /// The subject of the verb or modal of that index.
    static Subject before(Sentence sentence, int verb) {
        int last = verb - 1;
        while (last >= 0
                && ASIDES.contains(sentence.word(last))
                && sentence.gap(last + 1).isBlank()) {
            last--;
        }
        if (last < 0 || !sentence.gap(last + 1).isBlank()) {
            return new Subject(verb, verb - 1, "");
        }
        int first = start(sentence, last);
        String opens = sentence.gap(first).isBlank() ? sentence.word(first - 1) : "";
        while (first <= last && ASIDES.contains(sentence.word(first))) {
            first++;
        }
        return new Subject(afterPreposition(sentence, first, last), last, opens);
    }

    /// The index where the clause of a word begins.
    private static int start(Sentence sentence, int last) {
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && sentence.gap(first).isBlank()) {
            String before = sentence.word(first - 1);
            boolean ends = first <= last
                    && OPENS_CLAUSE.contains(before)
                    && !isRelative(sentence, first, last)
                    && !(before.equals("than") && sentence.tag(first) == PartOfSpeech.NUMBER);
            boolean joins = before.equals("and") || before.equals("or");
            if (ends || (first > last && JOINS.contains(before)) || (joins && !joinsNames(sentence, first))) {
                break;
            }
            first--;
        }
        return Math.min(first, last + 1);
    }

    /// *Agents who work at night*, *posts that break a rule*: the clause is part of the name.
    private static boolean isRelative(Sentence sentence, int first, int last) {
        String word = sentence.word(first - 1);
        boolean person = word.equals("who");
        if (!person && !word.equals("which") && !word.equals("that")) {
            return false;
        }
        PartOfSpeech next = sentence.tag(first);
        boolean named = next == PartOfSpeech.DETERMINER || next == PartOfSpeech.PRONOUN;
        return first > 1 && !named && (person || hasVerb(sentence, first, last));
    }

    private static boolean hasVerb(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            PartOfSpeech tag = sentence.tag(i);
            if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUXILIARY || tag == PartOfSpeech.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    /// *Agents and managers*: no verb stands before the *and* of its clause.
    private static boolean joinsNames(Sentence sentence, int first) {
        int at = first - 2;
        for (int i = at; i >= Math.max(0, at - LONGEST); i--) {
            PartOfSpeech tag = sentence.tag(i);
            boolean clause = tag == PartOfSpeech.VERB
                    || tag == PartOfSpeech.AUXILIARY
                    || tag == PartOfSpeech.SUBORDINATOR
                    || tag == PartOfSpeech.TO;
            if (clause || (i < at + 1 && !sentence.gap(i + 1).isBlank())) {
                return !clause && i < at;
            }
            if (i == 0) {
                return tag != PartOfSpeech.PREPOSITION && tag != PartOfSpeech.GERUND;
            }
        }
        return false;
    }

    /// *In the hall guests must*: what opens with a preposition is no name.
    private static int afterPreposition(Sentence sentence, int first, int last) {
        if (first > last || !PREPOSITIONS.contains(sentence.word(first))) {
            return first;
        }
        int from = first;
        for (int i = first; i <= last; i++) {
            boolean preposition =
                    PREPOSITIONS.contains(sentence.word(i)) || sentence.word(i).equals("of");
            if (preposition || (i > from && sentence.tag(i) == PartOfSpeech.DETERMINER)) {
                from = preposition ? i + 1 : i;
            }
        }
        return from;
    }

    boolean isEmpty() {
        return first > last;
    }

    String name(Sentence sentence) {
        return Stems.name(sentence, first, last);
    }

    Optional<TextSpan> span(Sentence sentence) {
        return isEmpty() ? Optional.empty() : Optional.of(sentence.span(first, last));
    }

    /// *No guest*, *nobody*, *neither party*: what is said of it holds for none.
    boolean isNone(Sentence sentence) {
        return !isEmpty() && (sentence.word(first).equals("no") || NOBODY.contains(sentence.word(first)));
    }

    /// *All replies*, *every guest*, *everyone*.
    boolean isEach(Sentence sentence) {
        return switch (sentence.word(first)) {
            case "all", "every", "each", "everyone", "everybody", "any", "anyone", "anybody", "both", "everything" ->
                !isEmpty();
            default -> false;
        };
    }

    /// *Only a doctor*.
    boolean isOnly(Sentence sentence) {
        return !isEmpty() && first < last && sentence.word(first).equals("only");
    }

    /// The index of the noun that names it: the last word before what is attached to it.
    int head(Sentence sentence) {
        int head = first;
        for (int i = first; i <= last; i++) {
            PartOfSpeech tag = sentence.tag(i);
            boolean attaches = tag == PartOfSpeech.PREPOSITION
                    || tag == PartOfSpeech.SUBORDINATOR
                    || tag == PartOfSpeech.CONJUNCTION
                    || tag == PartOfSpeech.VERB;
            if (attaches && i > first) {
                return head;
            }
            if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PRONOUN || i == first) {
                head = i;
            }
        }
        return head;
    }

    /// The stem of the noun that names it; empty where there is none.
    String headStem(Sentence sentence) {
        return isEmpty() ? "" : Stem.of(sentence.word(head(sentence)));
    }
}
