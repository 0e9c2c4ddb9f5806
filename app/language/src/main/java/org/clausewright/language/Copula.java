package org.clausewright.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what a clause says that something is: *all replies are in English*, *no refunds are given*, *a ticket is valid
/// for two days*. It rules where it holds for all of a kind, in a stated case, within a stated bound, or denies.
record Copula(Sentence sentence, Subject subject, int verb, Cases cases) {

    private static final Set<String> TRAITS = Set.of(
            "different",
            "unique",
            "equal",
            "important",
            "possible",
            "similar",
            "likely",
            "unlikely",
            "alike",
            "good",
            "bad",
            "great",
            "aware",
            "able",
            "sure",
            "new",
            "old",
            "human",
            "true",
            "real",
            "special",
            "related");
    /// *A delay is counted if ...*: what a word stands for.
    private static final Set<String> NAMES = Set.of(
            "called",
            "named",
            "known",
            "defined",
            "meant",
            "considered",
            "regarded",
            "treated",
            "deemed",
            "counted",
            "met",
            "understood",
            "classified",
            "said",
            "reached",
            "present",
            "satisfied",
            "given");
    private static final Set<String> DESCRIBES = Set.of(
            "made",
            "built",
            "known",
            "located",
            "called",
            "named",
            "based",
            "designed",
            "trained",
            "meant",
            "born",
            "intended",
            "related",
            "composed",
            "divided",
            "run",
            "owned",
            "founded",
            "used",
            "found",
            "seen",
            "written",
            "described",
            "defined",
            "listed",
            "organised",
            "organized",
            "structured",
            "shown",
            "explained",
            "caused");

    /// *Jokes are fine*, *calls at night are unacceptable*: what is said of a thing allows or forbids it.
    private static final Map<String, Modality> ALLOWING = Map.of(
            "fine", Modality.MAY,
            "okay", Modality.MAY,
            "ok", Modality.MAY,
            "acceptable", Modality.MAY,
            "permissible", Modality.MAY,
            "welcome", Modality.MAY,
            "unacceptable", Modality.MUST_NOT,
            "inadmissible", Modality.MUST_NOT,
            "taboo", Modality.MUST_NOT);

    Optional<Norm> norm() {
        int at = verb + 1;
        boolean denied = sentence.word(verb).endsWith("n't");
        for (; at < sentence.size() && isAside(at); at++) {
            String word = sentence.word(at);
            if (word.equals("never") || word.equals("always")) {
                return new Presents(sentence).ever(subject, verb, at, passive() ? participle() : at + 1, cases);
            }
            denied |= word.equals("not") || word.equals("neither");
        }
        if (at >= sentence.size() || (at == verb + 1 && !sentence.gap(at).isBlank())) {
            return Optional.empty();
        }
        Modality allowing = ALLOWING.get(sentence.word(at));
        if (allowing != null && !sentence.word(at + 1).equals("to")) {
            return Optional.of(allowed(denied || subject.isNone(sentence) ? opposite(allowing) : allowing, at));
        }
        boolean all = subject.isEach(sentence) || subject.isNone(sentence);
        boolean bounded = Bounds.in(sentence, at);
        if (passive()) {
            boolean cased = cases.holdsIn().isPresent() || cases.exceptIn().isPresent();
            boolean defines = sentence.tag(subject.first()) == PartOfSpeech.DETERMINER
                    && sentence.word(subject.first()).length() < 3
                    && NAMES.contains(sentence.word(participle()))
                    && participle() + 1 < sentence.size()
                    && sentence.inCondition(sentence.span(participle() + 1, participle() + 1));
            cased &= !defines;
            boolean rules = all || denied || bounded || cased;
            if (rules && !DESCRIBES.contains(sentence.word(participle()))) {
                return Optional.of(passiveRule(Norm.Ground.LIMIT, denied));
            }
            return defines ? Optional.empty() : Optional.of(passiveRule(Norm.Ground.STATEMENT, denied));
        }
        return switch (sentence.tag(at)) {
            case PREPOSITION, NUMBER ->
                sentence.word(at).equals("to") ? Optional.empty() : Optional.of(rule(all && !subject.isNone(sentence)));
            case ADJECTIVE ->
                TRAITS.contains(sentence.word(at)) || denied
                        ? Optional.empty()
                        : Optional.of(rule(bounded || subject.isEach(sentence)));
            default -> Optional.empty();
        };
    }

    private static Modality opposite(Modality modality) {
        return modality == Modality.MAY ? Modality.MUST_NOT : Modality.MAY;
    }

    /// The subject is what is ruled, and what stands behind the word is the case.
    private Norm allowed(Modality modality, int word) {
        int last = Acts.last(sentence, word + 1, sentence.size());
        boolean cased = last > word && cases.holdsIn().isEmpty();
        int first = subject.isNone(sentence) ? subject.first() + 1 : subject.first();
        return Norms.of(
                sentence,
                Norm.Ground.STATEMENT,
                modality,
                new Modal(modality, false, sentence.span(verb, word), verb, word),
                new Subject(subject.first(), subject.first() - 1, ""),
                first,
                subject.last(),
                cased ? cases.when(sentence, word + 1, last) : cases);
    }

    private boolean isAside(int at) {
        return switch (sentence.word(at)) {
            case "not", "never", "always", "only", "also", "then", "still", "neither", "both" -> true;
            default -> sentence.word(at).endsWith("ly") && sentence.tag(at) == PartOfSpeech.ADVERB;
        };
    }

    private boolean passive() {
        return participle() < sentence.size();
    }

    private int participle() {
        int at = verb + 1;
        while (at < sentence.size() && isAside(at)) {
            at++;
        }
        boolean participle =
                WordClasses.english().isParticiple(sentence.word(at)) && !Verbs.isFeeling(sentence.word(at));
        return participle ? at : sentence.size();
    }

    private Norm rule(boolean holdsForAll) {
        int last = Acts.last(sentence, verb, sentence.size());
        Norm.Ground ground = holdsForAll ? Norm.Ground.LIMIT : Norm.Ground.STATEMENT;
        return Norms.of(sentence, ground, Modality.DEFAULT, Modal.none(sentence, verb), subject, verb, last, cases);
    }

    /// The subject is what is acted on, and the act is the whole clause.
    private Norm passiveRule(Norm.Ground ground, boolean denied) {
        int last = Acts.last(sentence, verb, sentence.size());
        Norm plain = Norms.of(
                sentence,
                ground,
                Modality.DEFAULT,
                Modal.none(sentence, subject.first()),
                new Subject(subject.first(), subject.first() - 1, ""),
                subject.first(),
                last,
                cases);
        Norm.Deed deed = Deeds.ofPassive(sentence, subject, participle(), last, denied || subject.isNone(sentence));
        return plain.with(deed);
    }
}
