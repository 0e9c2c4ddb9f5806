package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the norms that words of duty, permission and ban make. One for each of these words outside of a case. One
/// pass: the words of the cases are collected once and shared by them all.
final class NormFinder {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> NO_RULE = Set.of(
            "because", "since", "whether", "how", "why", "where", "what", "than", "which", "whom", "who", "whose");
    private static final Set<String> JOINS = Set.of("and", "or", "but", "then");
    private static final Set<String> OPINIONS = Set.of(
            "think",
            "believe",
            "feel",
            "claim",
            "say",
            "assume",
            "suppose",
            "fear",
            "argue",
            "hope",
            "suggest",
            "guess",
            "thought",
            "believed",
            "said",
            "claimed",
            "thinks",
            "believes",
            "says",
            "claims",
            "assumes",
            "feels");

    private static final Set<String> OF_SUBJECT = Set.of(
            "prohibited",
            "forbidden",
            "banned",
            "barred",
            "allowed",
            "permitted",
            "required",
            "recommended",
            "needed",
            "mandatory",
            "compulsory");
    private static final Set<String> OPENS_CASE =
            Set.of("in", "on", "at", "for", "during", "after", "before", "within", "outside", "near", "under", "until");

    private final Sentence sentence;
    private final Cases cases;
    private final List<Said> said;
    private final List<Norm> norms = new ArrayList<>();

    /// A modal and who it is said of.
    private record Said(Modal modal, Subject subject) {}

    private NormFinder(Sentence sentence) {
        this.sentence = sentence;
        this.cases = Cases.in(sentence);
        this.said = said();
    }

    static List<Norm> in(Sentence sentence) {
        return sentence.modals().isEmpty() ? List.of() : new NormFinder(sentence).find();
    }

    private List<Norm> find() {
        Subject subject = new Subject(0, -1, "");
        for (int i = 0; i < said.size(); i++) {
            Modal modal = said.get(i).modal();
            Subject own = said.get(i).subject();
            boolean continues = own.isEmpty() && JOINS.contains(sentence.word(modal.first() - 1));
            subject = continues ? subject : own;
            int end = i + 1 < said.size() ? startOf(said.get(i + 1)) : sentence.size();
            if (!isPast(modal) && !isAttribute(modal) && !Possibility.is(sentence, modal, own)) {
                norms.add(norm(modal, subject, end));
            }
        }
        return List.copyOf(norms);
    }

    /// The modals that rule: outside of cases, and not only told about.
    private List<Said> said() {
        List<Said> ruling = new ArrayList<>();
        for (Modal modal : sentence.modals()) {
            boolean aside = sentence.inCondition(modal.span()) || RELATIVES.contains(sentence.word(modal.first() - 1));
            Subject subject = aside ? new Subject(0, -1, "") : subject(modal);
            if (!aside && !isTold(subject)) {
                ruling.add(new Said(modal, subject));
            }
        }
        return ruling;
    }

    /// *No guest except a doctor may*: the exception stands between the subject and its modal.
    private Subject subject(Modal modal) {
        Subject near = Subject.before(sentence, modal.first());
        if (near.isEmpty() || !sentence.inCondition(sentence.span(near.last(), near.last()))) {
            return near;
        }
        int first = near.last();
        while (first > 0 && sentence.inCondition(sentence.span(first - 1, first - 1))) {
            first--;
        }
        Subject far = Subject.before(sentence, first);
        return first == 0 || far.isEmpty() ? near : far;
    }

    /// A reason, a question or an opinion: *because agents must*, *how guests may*, *some think that they must*.
    private boolean isTold(Subject subject) {
        if (NO_RULE.contains(subject.opens()) || isClauseOfNoun(subject)) {
            return true;
        }
        if (!subject.opens().equals("that")) {
            return false;
        }
        int governor = subject.first() - 2;
        return OPINIONS.contains(sentence.word(governor))
                || isDenied(governor)
                || sentence.word(governor).equals("so")
                || (sentence.tag(governor) == PartOfSpeech.NOUN && governor > 0);
    }

    /// *This does not mean that agents must.*
    private boolean isDenied(int governor) {
        String word = sentence.word(governor);
        return (word.equals("mean") || word.equals("imply"))
                && (sentence.word(governor - 1).equals("not")
                        || sentence.word(governor - 1).endsWith("n't"));
    }

    /// *The details they need to decide*, *which guests may skip*: the modal tells of a noun before it.
    private boolean isClauseOfNoun(Subject subject) {
        if (subject.isEmpty()) {
            return false;
        }
        boolean pronoun = sentence.tag(subject.last()) == PartOfSpeech.PRONOUN;
        return RELATIVES.contains(sentence.word(subject.first()))
                || (pronoun
                        && sentence.tag(subject.last() - 1) == PartOfSpeech.NOUN
                        && subject.last() > subject.first());
    }

    /// *Are permitted changes*: the word belongs to the noun behind it.
    private boolean isAttribute(Modal modal) {
        int next = modal.last() + 1;
        return OF_SUBJECT.contains(sentence.word(modal.last()))
                && sentence.tag(next) == PartOfSpeech.NOUN
                && sentence.gap(next).isBlank();
    }

    private boolean isPast(Modal modal) {
        return switch (sentence.word(modal.first())) {
            case "was", "were", "wasn't", "weren't" -> true;
            default -> false;
        };
    }

    private Norm norm(Modal modal, Subject subject, int end) {
        int from = actStart(modal);
        int last = Acts.last(sentence, from, end);
        Optional<Inversion> inverted = Inversion.at(sentence, modal.first());
        if (inverted.isPresent() && inverted.get().from() <= last) {
            return rule(
                    against(modal),
                    modal,
                    inverted.get().subject(),
                    inverted.get().from(),
                    last);
        }
        if (sentence.word(from).equals("for")) {
            int to = Acts.to(sentence, from, last);
            if (to > from + 1) {
                return rule(modal.modality(), modal, new Subject(from + 1, to - 1, ""), to + 1, last);
            }
        }
        if (isOfSubject(modal, subject, from)) {
            return ofSubject(modal, subject, last);
        }
        if (sentence.word(from).equals("be") && sentence.word(from + 1).equals("no") && last > from + 1) {
            return rule(against(modal), modal, subject, from + 2, last);
        }
        if (subject.isNone(sentence)) {
            return rule(against(modal), modal, subject, from, last);
        }
        if (subject.isOnly(sentence) && modal.modality() == Modality.MAY && !modal.waives()) {
            Cases others = cases.except(sentence, subject.first(), subject.last());
            Subject anybody = new Subject(subject.first(), subject.first() - 1, "");
            return Norms.of(sentence, Norm.Ground.WORD, Modality.MUST_NOT, modal, anybody, from, last, others);
        }
        return rule(modal.modality(), modal, subject, from, last);
    }

    private Norm rule(Modality modality, Modal modal, Subject subject, int from, int last) {
        String word = sentence.word(modal.first());
        boolean trait = word.equals("may") && sentence.word(from).equals("be");
        boolean able = modality == Modality.MAY && (word.equals("can") || trait);
        Norm.Ground ground = able && !Deeds.isPassive(sentence, from, last) ? Norm.Ground.ABILITY : Norm.Ground.WORD;
        Subject named = isNobody(subject, modal) ? new Subject(subject.first(), subject.first() - 1, "") : subject;
        return Norms.of(sentence, ground, modality, modal, named, from, last, cases);
    }

    /// *It is forbidden to share*, *there must be no smoking*: the subject is only there to fill its place.
    private boolean isNobody(Subject subject, Modal modal) {
        if (subject.isEmpty() || subject.first() < subject.last()) {
            return false;
        }
        String word = sentence.word(subject.first());
        boolean impersonal = modal.last() > modal.first() && Verbs.isBe(sentence.word(modal.first()));
        return word.equals("there") || word.equals("please") || (word.equals("it") && impersonal);
    }

    /// *There must be no smoking* is a ban, *no guest may* another.
    private static Modality against(Modal modal) {
        return switch (modal.modality()) {
            case MUST, DEFAULT -> Modality.MUST_NOT;
            case SHOULD -> Modality.SHOULD_NOT;
            case MAY -> modal.waives() ? Modality.MUST : Modality.MUST_NOT;
            case MUST_NOT, SHOULD_NOT -> modal.modality();
        };
    }

    /// Behind the modal, and behind an aside between commas.
    private int actStart(Modal modal) {
        int from = modal.last() + 1;
        return sentence.hasBefore(from, ',') ? Acts.behindAside(sentence, from) : from;
    }

    /// *Smoking is prohibited in the hall*, *a key is required for the vault*: what is ruled is the subject.
    private boolean isOfSubject(Modal modal, Subject subject, int from) {
        boolean participle = OF_SUBJECT.contains(sentence.word(modal.last()));
        boolean person = WordClasses.english().isPerson(sentence.word(subject.isEmpty() ? 0 : subject.head(sentence)));
        return participle
                && !subject.isEmpty()
                && !person
                && (from >= sentence.size()
                        || sentence.tag(from) == PartOfSpeech.PREPOSITION
                        || sentence.inCondition(sentence.span(from, from)));
    }

    private Norm ofSubject(Modal modal, Subject subject, int last) {
        int from = modal.last() + 1;
        boolean cased = last >= from
                && OPENS_CASE.contains(sentence.word(from))
                && cases.holdsIn().isEmpty();
        Cases when = cased ? cases.when(sentence, from, last) : cases;
        Subject nobody = new Subject(subject.first(), subject.first() - 1, "");
        Subject ruled = subject.isNone(sentence) ? new Subject(subject.first() + 1, subject.last(), "") : subject;
        Modality modality = subject.isNone(sentence) ? against(modal) : modal.modality();
        return Norms.of(sentence, Norm.Ground.WORD, modality, modal, nobody, ruled.first(), ruled.last(), when);
    }

    /// Where the next duty of a sentence begins: with its subject, and with the word that joins it.
    private int startOf(Said next) {
        int first = Subject.before(sentence, next.modal().first()).first();
        while (JOINS.contains(sentence.word(first - 1))) {
            first--;
        }
        return first;
    }
}
