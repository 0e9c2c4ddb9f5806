package org.clausewright.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Makes out of the words of an act what is done.
final class Deeds {

    private static final Set<String> LEADS_TO_PARTICIPLE = Set.of("be", "get", "is", "are", "been", "being");

    private Deeds() {}

    /// @param from the index of the first word of the act
    /// @param last that of its last one
    static Norm.Deed of(Sentence sentence, Subject subject, int from, int last, boolean waived) {
        int verb = verb(sentence, from, last);
        int done = Verbs.afterDenial(sentence, from);
        boolean gives =
                done == from && verb + 1 <= last && sentence.word(verb + 1).equals("no");
        boolean denied = done > from || gives;
        boolean passive = isPassive(sentence, from, last);
        Set<String> stems = new LinkedHashSet<>();
        int first = passive ? participle(sentence, from, last) : Math.min(done, last + 1);
        Stems.add(sentence, first, passive ? first : last, stems);
        if (passive) {
            Stems.add(sentence, subject.first(), subject.last(), stems);
            Stems.add(sentence, first + 1, last, stems);
        }
        String doer = passive || subject.isEmpty() ? "" : subject.headStem(sentence);
        return new Norm.Deed(doer, List.copyOf(stems), denied != waived);
    }

    /// Of a passive of which the subject is known.
    static Norm.Deed ofPassive(Sentence sentence, Subject subject, int participle, int last, boolean denied) {
        Set<String> stems = new LinkedHashSet<>();
        Stems.add(sentence, participle, participle, stems);
        Stems.add(sentence, subject.first(), subject.last(), stems);
        Stems.add(sentence, participle + 1, last, stems);
        return new Norm.Deed("", List.copyOf(stems), denied);
    }

    private static int verb(Sentence sentence, int from, int last) {
        int verb = from;
        while (verb < last && sentence.word(verb).endsWith("ly")) {
            verb++;
        }
        return verb;
    }

    /// *be given*, *are always kept*.
    static boolean isPassive(Sentence sentence, int from, int last) {
        return participle(sentence, from, last) <= last;
    }

    /// The index of the participle of a passive that begins there; behind the last word where there is none.
    static int participle(Sentence sentence, int from, int last) {
        int at = verb(sentence, from, last);
        if (!LEADS_TO_PARTICIPLE.contains(sentence.word(at))) {
            return last + 1;
        }
        at++;
        while (at < last && isAside(sentence.word(at))) {
            at++;
        }
        String word = sentence.word(at);
        boolean participle = WordClasses.english().isParticiple(word) && !Verbs.isFeeling(word);
        return at <= last && participle ? at : last + 1;
    }

    private static boolean isAside(String word) {
        return switch (word) {
            case "not", "never", "always", "only", "also", "then", "still", "being", "first" -> true;
            default -> word.endsWith("ly");
        };
    }
}
