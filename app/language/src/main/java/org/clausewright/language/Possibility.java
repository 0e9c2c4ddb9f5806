package org.clausewright.language;

import java.util.Set;

/// Whether *may* and *can* tell what is possible, and allow nothing: *it may rain*, *users may be upset*.
final class Possibility {

    private static final Set<String> SENSES = Set.of("see", "hear", "read", "find", "do", "know", "make", "understand");
    private static final Set<String> ASIDES =
            Set.of("also", "still", "sometimes", "then", "not", "never", "only", "well", "often", "even");

    /// *May come along* allows, *may come as a surprise* does not.
    private static final Set<String> COMES = Set.of("along", "in", "inside", "back", "with", "and", "home", "early");

    private Possibility() {}

    static boolean is(Sentence sentence, Modal modal, Subject subject) {
        String word = sentence.word(modal.first());
        if (!word.equals("may") && !word.equals("can") && !word.equals("cannot") && !word.equals("can't")) {
            return false;
        }
        int verb = modal.last() + 1;
        while (ASIDES.contains(sentence.word(verb)) || Deeds.isAdverb(sentence.word(verb))) {
            verb++;
        }
        String act = sentence.word(verb);
        if (act.equals("have")) {
            return WordClasses.english().isParticiple(sentence.word(verb + 1))
                    || sentence.word(verb + 1).equals("been");
        }
        if (Verbs.isBe(act)) {
            return isState(sentence, verb, subject);
        }
        boolean senses = word.equals("can")
                && SENSES.contains(act)
                && !sentence.word(verb + 1).equals("so");
        boolean comes = act.equals("come") && COMES.contains(sentence.word(verb + 1));
        if (comes) {
            return false;
        }
        return senses || Verbs.isChance(act) || isPointer(sentence, subject);
    }

    /// *May be late* tells, *may be given* allows, and so does *may be in French* of a thing.
    private static boolean isState(Sentence sentence, int be, Subject subject) {
        if (Deeds.isPassive(sentence, be, sentence.size() - 1)) {
            return false;
        }
        if (WordClasses.english().isPerson(sentence.word(subject.isEmpty() ? -1 : subject.head(sentence)))
                && !Verbs.isFeeling(sentence.word(be + 1))
                && sentence.tag(be + 1) == PartOfSpeech.ADJECTIVE) {
            return false;
        }
        boolean place = sentence.tag(be + 1) == PartOfSpeech.PREPOSITION || sentence.tag(be + 1) == PartOfSpeech.NUMBER;
        return !place || isPointer(sentence, subject);
    }

    private static boolean isPointer(Sentence sentence, Subject subject) {
        return switch (subject.isEmpty() ? "" : sentence.word(subject.first())) {
            case "there", "this", "that", "these" -> subject.first() == subject.last();
            default -> false;
        };
    }
}
