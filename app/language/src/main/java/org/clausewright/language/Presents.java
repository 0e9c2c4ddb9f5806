package org.clausewright.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what a clause in the present states: what somebody does, *the agent greets the caller*, never does, or will
/// do, what somebody expects of another, and what holds for all of a kind or within a bound.
final class Presents {

    /// *We expect staff to wash their hands.*
    private static final Map<String, Modality> OF_OTHERS = Map.ofEntries(
            Map.entry("expect", Modality.SHOULD),
            Map.entry("ask", Modality.SHOULD),
            Map.entry("want", Modality.SHOULD),
            Map.entry("encourage", Modality.SHOULD),
            Map.entry("advise", Modality.SHOULD),
            Map.entry("urge", Modality.SHOULD),
            Map.entry("require", Modality.MUST),
            Map.entry("oblige", Modality.MUST),
            Map.entry("allow", Modality.MAY),
            Map.entry("permit", Modality.MAY),
            Map.entry("forbid", Modality.MUST_NOT));
    private static final Set<String> EMPTY_SUBJECTS =
            Set.of("this", "that", "there", "these", "those", "which", "what", "who", "such");
    private static final Set<String> OF_TIME =
            Set.of("last", "cost", "expire", "end", "close", "open", "start", "begin");

    private final Sentence sentence;
    private final WordClasses words = WordClasses.english();

    Presents(Sentence sentence) {
        this.sentence = sentence;
    }

    /// The norm of the clause that begins with the word of that index.
    Optional<Norm> at(int at, Cases cases) {
        int verb = FiniteVerb.after(sentence, at);
        if (verb <= at) {
            return Optional.empty();
        }
        int last = verb - 1;
        while (last > at && sentence.tag(last) == PartOfSpeech.ADVERB) {
            last--;
        }
        Subject subject = new Subject(at, last, "");
        boolean alone = verb == at + 1
                || sentence.tag(at + 1) == PartOfSpeech.ADVERB
                || sentence.word(at).startsWith("wh");
        if (EMPTY_SUBJECTS.contains(sentence.word(at)) && alone) {
            return Optional.empty();
        }
        return predicate(subject, verb, cases);
    }

    /// A second verb of the same subject, *staff stay with the child and, if need be, call the parents*.
    Optional<Norm> joined(Norm first, int verb, Cases cases) {
        int from = sentence.firstWordFrom(
                first.places().actor().map(span -> span.start()).orElse(0));
        int to = sentence.firstWordFrom(
                first.places().actor().map(span -> span.end()).orElse(0));
        String word = sentence.word(verb);
        if (!words.isVerb(word) && !words.isVerbInS(word)) {
            return Optional.empty();
        }
        return Optional.of(rule(
                first.ground(),
                Modality.DEFAULT,
                Modal.none(sentence, verb),
                new Subject(from, to - 1, ""),
                verb,
                cases));
    }

    private Optional<Norm> predicate(Subject subject, int verb, Cases cases) {
        return switch (sentence.word(verb)) {
            case "do", "does", "don't", "doesn't" -> left(subject, verb, cases);
            case "never", "always" -> ever(subject, verb, verb, verb + 1, cases);
            case "will", "won't" -> will(subject, verb, cases);
            case "is", "are", "isn't", "aren't" -> new Copula(sentence, subject, verb, cases).norm();
            default -> act(subject, verb, cases);
        };
    }

    /// *does not give legal advice*
    private Optional<Norm> left(Subject subject, int verb, Cases cases) {
        boolean contracted = sentence.word(verb).endsWith("n't");
        int main = contracted ? verb + 1 : verb + 2;
        while (sentence.tag(main) == PartOfSpeech.ADVERB) {
            main++;
        }
        if ((!contracted && !sentence.word(verb + 1).equals("not")) || Verbs.isState(sentence.word(main))) {
            return Optional.empty();
        }
        return Optional.of(rule(Norm.Ground.HABIT, Modality.DEFAULT, Modal.none(sentence, verb), subject, verb, cases));
    }

    /// *never ends a call*, *is always kept*: a word that leaves no case out makes a ban or a duty of it.
    ///
    /// @param first the index of the first word that does
    /// @param last  that of the last one
    /// @param from  that of the first word of the act
    Optional<Norm> ever(Subject subject, int first, int last, int from, Cases cases) {
        if (from >= sentence.size() || Verbs.isState(sentence.word(from))) {
            return Optional.empty();
        }
        Modality modality = sentence.word(last).equals("never") ? Modality.MUST_NOT : Modality.MUST;
        Modal modal = new Modal(modality, false, sentence.span(first, last), first, last);
        Norm.Ground ground = isPerson(subject) ? Norm.Ground.HABIT : Norm.Ground.LIMIT;
        return Optional.of(rule(ground, modality, modal, subject, from, cases));
    }

    /// *will log every call*, *won't answer*
    private Optional<Norm> will(Subject subject, int verb, Cases cases) {
        String next = sentence.word(verb + 1);
        boolean not = next.equals("not") || next.equals("never");
        boolean denies = not || sentence.word(verb).equals("won't");
        int last = not || next.equals("always") ? verb + 1 : verb;
        Modality modality = denies || subject.isNone(sentence) ? Modality.MUST_NOT : Modality.MUST;
        if (last + 1 >= sentence.size()
                || (Verbs.isState(sentence.word(last + 1))
                        && !sentence.word(last + 1).equals("be"))) {
            return Optional.empty();
        }
        boolean bounded = subject.isEach(sentence) || subject.isNone(sentence) || Bounds.in(sentence, last + 1);
        Norm.Ground ground = bounded && !isPerson(subject) ? Norm.Ground.LIMIT : Norm.Ground.HABIT;
        Modal modal = new Modal(modality, false, sentence.span(verb, last), verb, last);
        return Optional.of(rule(ground, modality, modal, subject, last + 1, cases));
    }

    private Optional<Norm> act(Subject subject, int verb, Cases cases) {
        String word = sentence.word(verb);
        String base = word.equals("has") ? "have" : words.base(word).orElse(word);
        Modality ofOther = OF_OTHERS.get(base);
        if (ofOther != null) {
            Optional<Norm> other = ofOther(ofOther, subject, verb, cases);
            if (other.isPresent()) {
                return other;
            }
        }
        boolean needs = (base.equals("require") || base.equals("need"))
                && !sentence.word(verb + 1).equals("to");
        if (needs) {
            Modal none = new Modal(Modality.MUST, false, sentence.span(verb, verb), verb, verb - 1);
            Norm.Ground ground = isPerson(subject) ? Norm.Ground.HABIT : Norm.Ground.LIMIT;
            return Optional.of(rule(ground, Modality.MUST, none, subject, verb, cases));
        }
        boolean timed = (OF_TIME.contains(base) || base.equals("have")) && Bounds.in(sentence, verb);
        boolean all = subject.isEach(sentence) || subject.isNone(sentence);
        boolean refers = base.equals("refer") && isPerson(subject);
        if (Verbs.isState(base) && !refers && !timed && !(base.equals("have") && all)) {
            return OF_TIME.contains(base)
                    ? Optional.of(rule(
                            Norm.Ground.STATEMENT, Modality.DEFAULT, Modal.none(sentence, verb), subject, verb, cases))
                    : Optional.empty();
        }
        boolean cased = isPerson(subject)
                && (cases.holdsIn().isPresent() || cases.exceptIn().isPresent());
        Norm.Ground ground = timed || all || cased ? Norm.Ground.LIMIT : Norm.Ground.HABIT;
        return Optional.of(rule(ground, Modality.DEFAULT, Modal.none(sentence, verb), subject, verb, cases));
    }

    /// *We expect agents to be polite*: a rule for those who are named behind the verb.
    private Optional<Norm> ofOther(Modality modality, Subject subject, int verb, Cases cases) {
        int last = Acts.last(sentence, verb, sentence.size());
        int to = Acts.to(sentence, verb, last);
        boolean thing = modality == Modality.MAY && !isPerson(subject);
        if (to <= verb + 1 || thing) {
            return Optional.empty();
        }
        boolean not = sentence.word(to - 1).equals("not");
        Modality of = not ? (modality == Modality.SHOULD ? Modality.SHOULD_NOT : Modality.MUST_NOT) : modality;
        Modal modal = new Modal(of, false, sentence.span(verb, verb), verb, verb);
        Subject other = new Subject(verb + 1, not ? to - 2 : to - 1, "");
        return Optional.of(Norms.of(sentence, Norm.Ground.WORD, of, modal, other, to + 1, last, cases));
    }

    private Norm rule(Norm.Ground ground, Modality modality, Modal modal, Subject subject, int from, Cases cases) {
        int last = Acts.last(sentence, from, sentence.size());
        Norm norm = Norms.of(sentence, ground, modality, modal, subject, from, last, cases);
        boolean nobody = subject.isNone(sentence)
                && modality == Modality.DEFAULT
                && !norm.deed().denied();
        // *Nobody swims here.*
        return nobody ? norm.with(new Norm.Deed(norm.deed().doer(), norm.deed().stems(), true)) : norm;
    }

    private boolean isPerson(Subject subject) {
        String head = sentence.word(subject.head(sentence));
        String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
        return words.isPerson(head) || words.isPerson(one) || sentence.tag(subject.first()) == PartOfSpeech.PRONOUN;
    }
}
