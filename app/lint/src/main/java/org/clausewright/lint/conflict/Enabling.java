package org.clausewright.lint.conflict;

import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;

/// An act that is to let somebody else act or to keep him from it: *let guests bring a dog*, *must not allow visitors
/// to smoke*, *must not be kept from talking*. What is ruled is the act of the other one.
///
/// @param verb  the index of the verb of what the other one does
/// @param actor the index of the noun or pronoun that names the other one; -1 where he is the subject
/// @param keeps whether the other one is kept from it
record Enabling(int verb, int actor, boolean keeps) {

    private static final Set<String> LETS = Deed.stems("let allow permit");
    private static final Set<String> KEEPS = Deed.stems("prevent stop keep hinder discourage");
    private static final int LONGEST_NAME = 4;

    /// @param from the index of the first word of the act
    /// @param to   behind the last one
    static Optional<Enabling> of(Sentence sentence, Norm norm, int from, int to) {
        ActVerb act = new ActVerb(sentence, norm, from, to);
        int first = act.first();
        int done = act.participle(first);
        return at(sentence, done >= 0 ? done : Math.max(first, act.said()), to)
                .filter(found -> !found.keeps() || norm.modality() != Modality.MAY);
    }

    private static Optional<Enabling> at(Sentence sentence, int at, int to) {
        String root = Roots.of(sentence.word(at));
        boolean lets = LETS.contains(root);
        boolean bare = sentence.word(at).equals("let");
        if (!lets && !KEEPS.contains(root)) {
            return Optional.empty();
        }
        if (!lets && isFromDoing(sentence, at + 1)) {
            return Optional.of(new Enabling(at + 2, -1, true));
        }
        for (int name = at + 1; name < Math.min(to - 1, at + LONGEST_NAME); name++) {
            int next = name + 1;
            boolean opens = lets
                    ? (bare ? mayAct(sentence, name, next) : sentence.word(next).equals("to"))
                    : isFromDoing(sentence, next);
            if (opens && names(sentence, name)) {
                return Optional.of(new Enabling(lets && bare ? next : next + 1, name, !lets));
            }
        }
        return Optional.empty();
    }

    private static boolean isFromDoing(Sentence sentence, int at) {
        return sentence.word(at).equals("from") && sentence.word(at + 1).endsWith("ing");
    }

    private static boolean names(Sentence sentence, int at) {
        return sentence.tag(at) == PartOfSpeech.NOUN || sentence.tag(at) == PartOfSpeech.PRONOUN;
    }

    /// *Let visitors in* and *let the caller know* are idioms of their own.
    private static boolean mayAct(Sentence sentence, int name, int next) {
        boolean person = sentence.tag(name) == PartOfSpeech.PRONOUN
                || People.isPerson(Roots.of(sentence.word(name)))
                || sentence.word(name).endsWith("s");
        PartOfSpeech tag = sentence.tag(next);
        return person
                && (tag == PartOfSpeech.VERB || tag == PartOfSpeech.NOUN)
                && sentence.gap(next).isBlank()
                && !sentence.word(next).equals("know");
    }

    /// How binding it is for the other one.
    Modality force(Modality said) {
        return switch (said) {
            case MUST, SHOULD, DEFAULT -> keeps ? Modality.MUST_NOT : Modality.MAY;
            case MUST_NOT, SHOULD_NOT -> keeps ? Modality.MAY : said;
            case MAY -> Modality.MAY;
        };
    }
}
