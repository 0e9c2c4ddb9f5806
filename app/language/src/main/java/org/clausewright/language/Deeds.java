package org.clausewright.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes out of the words of an act what is done.
final class Deeds {

    private static final Set<String> LEADS_TO_PARTICIPLE = Set.of("be", "get", "is", "are", "been", "being");

    /// Participles that do not end in *-ed*, each before its base form.
    private static final Map<String, String> BASES = bases(
            "given give made make taken take shown show sent send told tell held hold kept keep written write seen see"
                    + " done do found find paid pay sold sell built build chosen choose drawn draw left leave met meet"
                    + " said say brought bring bought buy withdrawn withdraw broken break spoken speak begun begin driven"
                    + " drive hidden hide lost lose thrown throw understood understand worn wear grown grow forgotten"
                    + " forget forbidden forbid withheld withhold heard hear eaten eat stolen steal caught catch fed feed"
                    + " lent lend spent spend taught teach sought seek overridden override undone undo");

    private Deeds() {}

    private static Map<String, String> bases(String pairs) {
        List<String> words = Lexicon.list(pairs);
        Map<String, String> bases = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            bases.put(words.get(i), Stem.of(words.get(i + 1)));
        }
        return Map.copyOf(bases);
    }

    /// The stem of the base form of a participle.
    private static void addVerb(Sentence sentence, int participle, Set<String> stems) {
        String word = sentence.word(participle);
        String base = BASES.get(word);
        if (base != null) {
            stems.add(base);
        } else {
            Stems.add(sentence, participle, participle, stems);
        }
    }

    /// @param from the index of the first word of the act
    /// @param last that of its last one
    static Norm.Deed of(Sentence sentence, Subject subject, int from, int last, boolean waived) {
        int verb = verb(sentence, from, last);
        int done = Verbs.afterDenial(sentence, from);
        boolean gives = done == from
                && verb + 1 <= last
                && sentence.word(verb + 1).equals("no")
                && !isBound(sentence, verb + 2);
        boolean denied = done > from || gives;
        boolean passive = isPassive(sentence, from, last);
        Set<String> stems = new LinkedHashSet<>();
        int first = passive ? participle(sentence, from, last) : Math.min(done, last + 1);
        if (!passive) {
            Stems.add(sentence, first, last, stems);
        } else {
            addVerb(sentence, first, stems);
            Stems.add(sentence, subject.first(), subject.last(), stems);
            Stems.add(sentence, first + 1, last, stems);
        }
        String doer = passive || subject.isEmpty() ? "" : subject.headStem(sentence);
        return new Norm.Deed(doer, List.copyOf(stems), denied != waived);
    }

    /// *No more than three*
    private static boolean isBound(Sentence sentence, int at) {
        return sentence.word(at + 1).equals("than");
    }

    /// Of a passive of which the subject is known.
    static Norm.Deed ofPassive(Sentence sentence, Subject subject, int participle, int last, boolean denied) {
        Set<String> stems = new LinkedHashSet<>();
        addVerb(sentence, participle, stems);
        Stems.add(sentence, subject.first(), subject.last(), stems);
        Stems.add(sentence, participle + 1, last, stems);
        return new Norm.Deed("", List.copyOf(stems), denied);
    }

    private static int verb(Sentence sentence, int from, int last) {
        int verb = from;
        while (verb < last && isAdverb(sentence.word(verb))) {
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
            default -> isAdverb(word);
        };
    }

    /// *Kindly*, and not *reply*.
    static boolean isAdverb(String word) {
        return word.endsWith("ly") && !WordClasses.english().isVerb(word);
    }
}
