package org.clausewright.language;

import java.util.Map;
import java.util.Optional;

/// Reads *there is no need to*, *it is best to*, *it is up to the agent whether* and *on no account is he to*.
final class Impersonal {

    private static final Map<String, Modality> OF_IT = Map.ofEntries(
            Map.entry("best", Modality.SHOULD),
            Map.entry("better", Modality.SHOULD),
            Map.entry("advisable", Modality.SHOULD),
            Map.entry("preferable", Modality.SHOULD),
            Map.entry("important", Modality.SHOULD),
            Map.entry("wise", Modality.SHOULD),
            Map.entry("necessary", Modality.MUST),
            Map.entry("essential", Modality.MUST),
            Map.entry("vital", Modality.MUST),
            Map.entry("crucial", Modality.MUST),
            Map.entry("imperative", Modality.MUST),
            Map.entry("mandatory", Modality.MUST),
            Map.entry("compulsory", Modality.MUST),
            Map.entry("fine", Modality.MAY),
            Map.entry("acceptable", Modality.MAY),
            Map.entry("unacceptable", Modality.MUST_NOT));

    private final Sentence sentence;
    private final int at;
    private final Cases cases;

    private Impersonal(Sentence sentence, int at, Cases cases) {
        this.sentence = sentence;
        this.at = at;
        this.cases = cases;
    }

    /// @param at the index of the first word of the clause
    static Optional<Norm> at(Sentence sentence, int at, Cases cases) {
        Impersonal clause = new Impersonal(sentence, at, cases);
        return switch (sentence.word(at)) {
            case "there" -> clause.need();
            case "it" -> clause.upTo().or(clause::evaluation);
            case "under", "on", "in", "at", "by" -> clause.inversion();
            default -> Optional.empty();
        };
    }

    /// *There is no need to sign.*
    private Optional<Norm> need() {
        boolean need = Verbs.isBe(sentence.word(at + 1))
                && sentence.word(at + 2).equals("no")
                && sentence.word(at + 3).equals("need");
        return need ? doing(Modality.MAY, true, at + 4) : Optional.empty();
    }

    /// *It is best not to ask*, *it is essential that X*.
    private Optional<Norm> evaluation() {
        int word = at + 2;
        boolean not = sentence.word(word).equals("not");
        Modality modality = OF_IT.get(sentence.word(not ? word + 1 : word));
        if (!Verbs.isBe(sentence.word(at + 1)) || modality == null) {
            return Optional.empty();
        }
        int to = not ? word + 2 : word + 1;
        if (not) {
            return modality == Modality.MUST
                    ? doing(Modality.MAY, true, to)
                    : doing(modality == Modality.MAY ? Modality.MUST_NOT : Modality.SHOULD_NOT, false, to);
        }
        boolean left = sentence.word(to).equals("not");
        Modality of = left ? (modality == Modality.SHOULD ? Modality.SHOULD_NOT : Modality.MUST_NOT) : modality;
        return doing(of, false, left ? to + 1 : to);
    }

    /// *to sign*, *for guests to sign*, *that guests sign*.
    private Optional<Norm> doing(Modality modality, boolean waives, int from) {
        int last = Acts.last(sentence, from, sentence.size());
        String word = sentence.word(from);
        if (word.equals("to") || word.equals("that")) {
            return norm(modality, waives, from, new Subject(from, from - 1, ""), from + 1, last);
        }
        int to = word.equals("for") ? Acts.to(sentence, from, last) : from;
        return to > from
                ? norm(modality, waives, from - 1, new Subject(from + 1, to - 1, ""), to + 1, last)
                : Optional.empty();
    }

    /// *It is up to the operator whether a call is passed on.*
    private Optional<Norm> upTo() {
        boolean up = Verbs.isBe(sentence.word(at + 1))
                && sentence.word(at + 2).equals("up")
                && sentence.word(at + 3).equals("to");
        int last = Acts.last(sentence, at, sentence.size());
        for (int i = at + 5; up && i < last && i < at + 14; i++) {
            if (sentence.word(i).equals("whether") || Acts.isInfinitive(sentence, i)) {
                return norm(Modality.MAY, false, at + 3, new Subject(at + 4, i - 1, ""), i + 1, last);
            }
        }
        return Optional.empty();
    }

    /// *On no account is the agent to quote a price.*
    private Optional<Norm> inversion() {
        return Inversion.at(sentence, at + 3)
                .flatMap(found -> norm(
                        Modality.MUST_NOT,
                        false,
                        at + 3,
                        found.subject(),
                        found.from(),
                        Acts.last(sentence, found.from(), sentence.size())));
    }

    /// @param to the index of the last word before the names or the act
    private Optional<Norm> norm(Modality modality, boolean waives, int to, Subject subject, int from, int last) {
        if (last < from) {
            return Optional.empty();
        }
        Modal modal = new Modal(modality, waives, sentence.span(at, to), at, to);
        return Optional.of(Norms.of(sentence, Norm.Ground.WORD, modality, modal, subject, from, last, cases));
    }
}
