package org.clausewright.language;

import java.util.Set;

/// What may stand before the subject or the verb of a sentence: a case, *for a minor, ...*, and words such as *please*.
final class Openings {

    /// What opens a case at the head of a sentence besides *if* and *when*.
    private static final Set<String> OPENS_CASE = Set.of(
            "after", "before", "while", "during", "once", "until", "for", "in", "with", "without", "on", "upon", "at",
            "within", "outside", "under", "besides", "between");
    private static final Set<String> NO_CASE =
            Set.of("example", "instance", "addition", "general", "particular", "short", "principle", "fact");
    private static final Set<String> ASIDES = Set.of(
            "please",
            "also",
            "then",
            "therefore",
            "however",
            "instead",
            "otherwise",
            "first",
            "next",
            "finally",
            "second",
            "third",
            "furthermore",
            "moreover",
            "additionally",
            "generally",
            "normally",
            "usually",
            "still",
            "but",
            "and",
            "so",
            "thus",
            "hence");
    private static final Set<String> PHRASES = Set.of(
            "by default",
            "in general",
            "as a rule",
            "in addition",
            "in principle",
            "in particular",
            "at all times",
            "where possible",
            "in every case",
            "in all cases",
            "as far as possible");
    private static final Set<String> NO_LABELS = Set.of(
            "note",
            "example",
            "examples",
            "remark",
            "see",
            "tip",
            "hint",
            "question",
            "answer",
            "reason",
            "rationale",
            "goal",
            "purpose",
            "background",
            "summary",
            "instance");
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_CASE = 24;
    private static final int LONGEST_OPENING = 9;

    private Openings() {}

    /// The index of the first word behind all of it.
    static int after(Sentence sentence, int from) {
        int at = from;
        int before = -1;
        while (at > before && at < sentence.size()) {
            before = at;
            at = afterPhrase(sentence, afterAside(sentence, afterCase(sentence, afterLabel(sentence, at))));
        }
        return at;
    }

    /// The index of the first word behind a label, *Lost items: charge the price*; the same where there is none.
    static int afterLabel(Sentence sentence, int from) {
        if (from > 0 || NO_LABELS.contains(sentence.word(0))) {
            return from;
        }
        for (int at = 0; at < Math.min(sentence.size() - 1, LONGEST_LABEL); at++) {
            if (at > 0 && sentence.gap(at).startsWith(":")) {
                return at;
            }
            boolean names =
                    switch (sentence.tag(at)) {
                        case NOUN, ADJECTIVE, NUMBER, GERUND, PARTICIPLE, PREPOSITION, CONJUNCTION -> true;
                        default -> false;
                    };
            if (!names || (at > 0 && !sentence.gap(at).isBlank())) {
                return from;
            }
        }
        return from;
    }

    /// The index of the first word behind a case that begins there and ends in a comma; the same where none does.
    static int afterCase(Sentence sentence, int from) {
        if (from >= sentence.size()) {
            return from;
        }
        boolean opens = OPENS_CASE.contains(sentence.word(from)) && !NO_CASE.contains(sentence.word(from + 1));
        if (!opens && !sentence.inCondition(sentence.span(from, from))) {
            return from;
        }
        for (int at = from + 2; at < Math.min(sentence.size(), from + LONGEST_CASE); at++) {
            if (sentence.hasBefore(at, ',')) {
                return at;
            }
        }
        int subject = opens ? beforeSubject(sentence, from) : from;
        return subject > from ? subject : afterCondition(sentence, from);
    }

    /// *After the second call a letter is sent*: the index of the subject that follows without a comma; the
    /// same index where none does.
    private static int beforeSubject(Sentence sentence, int from) {
        for (int at = from + 2; at < Math.min(sentence.size(), from + LONGEST_OPENING); at++) {
            if (!sentence.gap(at).isBlank() && !sentence.isTimeOfDay(at)) {
                return from;
            }
            PartOfSpeech before = sentence.tag(at - 1);
            boolean closed = before == PartOfSpeech.NOUN || before == PartOfSpeech.NUMBER;
            if (closed && sentence.tag(at) == PartOfSpeech.DETERMINER && FiniteVerb.plain(sentence, at) > at) {
                return at;
            }
        }
        return from;
    }

    /// *If it rains then stop.*
    private static int afterCondition(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.inCondition(sentence.span(at, at))) {
            at++;
        }
        return at < sentence.size() && sentence.word(at).equals("then") ? at : from;
    }

    private static int afterAside(Sentence sentence, int from) {
        return ASIDES.contains(sentence.word(from)) && from + 1 < sentence.size() ? from + 1 : from;
    }

    private static int afterPhrase(Sentence sentence, int from) {
        StringBuilder phrase = new StringBuilder(sentence.word(from));
        for (int at = from + 1; at < Math.min(sentence.size(), from + LONGEST_PHRASE); at++) {
            phrase.append(' ').append(sentence.word(at));
            if (PHRASES.contains(phrase.toString()) && at + 1 < sentence.size()) {
                return at + 1;
            }
        }
        return from;
    }
}
