package org.clausewright.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells whether a sentence leads a list in, and what the items of the list share, see [LeadIn].
record LeadInReader(Sentence sentence) {

    private static final Map<String, Modality> LABELS = Map.ofEntries(
            Map.entry("do", Modality.MUST),
            Map.entry("dos", Modality.MUST),
            Map.entry("must", Modality.MUST),
            Map.entry("required", Modality.MUST),
            Map.entry("mandatory", Modality.MUST),
            Map.entry("don't", Modality.MUST_NOT),
            Map.entry("don'ts", Modality.MUST_NOT),
            Map.entry("do not", Modality.MUST_NOT),
            Map.entry("must not", Modality.MUST_NOT),
            Map.entry("prohibited", Modality.MUST_NOT),
            Map.entry("forbidden", Modality.MUST_NOT),
            Map.entry("not allowed", Modality.MUST_NOT),
            Map.entry("not permitted", Modality.MUST_NOT),
            Map.entry("banned", Modality.MUST_NOT),
            Map.entry("should", Modality.SHOULD),
            Map.entry("recommended", Modality.SHOULD),
            Map.entry("should not", Modality.SHOULD_NOT),
            Map.entry("may", Modality.MAY),
            Map.entry("allowed", Modality.MAY),
            Map.entry("permitted", Modality.MAY),
            Map.entry("optional", Modality.MAY));
    private static final int LONGEST_LABEL = 2;
    private static final int POINTER_WITHIN = 4;

    /// @param norms what was read of it, in order
    /// @param outer what the sentence itself goes on, where it is an item
    Optional<LeadIn> read(List<Norm> norms, Optional<LeadIn> outer) {
        if (sentence.size() == 0 || !isOpen()) {
            return Optional.empty();
        }
        int last = sentence.size() - 1;
        boolean cased = sentence.inCondition(sentence.span(last, last));
        int first = Openings.after(sentence, 0);
        if (cased && !norms.isEmpty()) {
            return Optional.of(LeadIn.of(LeadIn.Kind.CASES, norms.getLast()));
        }
        if (cased || first >= sentence.size()) {
            LeadIn inCase = LeadIn.plain(LeadIn.Kind.CASE, sentence, sentence.size(), outer);
            return Optional.of(outer.map(stem -> stem.in(inCase.cases())).orElse(inCase));
        }
        Optional<LeadIn> label = label();
        if (label.isPresent()) {
            return label;
        }
        if (!norms.isEmpty()
                && norms.getLast().span().end() == sentence.span(0, last).end()) {
            boolean leads = norms.getLast().act().isEmpty() || (closes(':') && isBegun(norms.getLast()));
            return leads ? Optional.of(LeadIn.of(LeadIn.Kind.RULE, norms.getLast())) : Optional.empty();
        }
        return norms.isEmpty() && isName(first)
                ? Optional.of(LeadIn.plain(LeadIn.Kind.ACTOR, sentence, first, outer))
                : Optional.empty();
    }

    private Optional<LeadIn> label() {
        if (sentence.size() > LONGEST_LABEL || !closes(':')) {
            return Optional.empty();
        }
        String words = sentence.size() == 1 ? sentence.word(0) : sentence.word(0) + " " + sentence.word(1);
        Modality modality = LABELS.get(words);
        if (modality == null) {
            return Optional.empty();
        }
        int last = sentence.size() - 1;
        Modal modal = new Modal(modality, false, sentence.span(0, last), 0, last);
        Subject nobody = new Subject(0, -1, "");
        return Optional.of(LeadIn.of(
                LeadIn.Kind.RULE,
                Norms.of(sentence, Norm.Ground.WORD, modality, modal, nobody, last + 1, last, Cases.in(sentence))));
    }

    /// *Guests must bring:*, *do the following:*, but not *guests must pay a fee of three parts:*.
    private boolean isBegun(Norm norm) {
        int last = sentence.size() - 1;
        for (int i = last; i > last - POINTER_WITHIN; i--) {
            if (LeadIn.POINTERS.contains(Stem.of(sentence.word(i)))
                    || sentence.word(i).equals("following")) {
                return true;
            }
        }
        boolean one = norm.act().size() == 1
                && norm.span().end() == sentence.span(last, last).end();
        return switch (sentence.tag(last)) {
            case NOUN, ADJECTIVE, PRONOUN, NUMBER -> one;
            default -> true;
        };
    }

    /// It ends in a colon, or as no sentence does.
    private boolean isOpen() {
        int at = sentence.plain().stripTrailing().length() - 1;
        return at >= 0 && ".!?;".indexOf(sentence.plain().charAt(at)) < 0;
    }

    private boolean closes(char sign) {
        String plain = sentence.plain().stripTrailing();
        return !plain.isEmpty() && plain.charAt(plain.length() - 1) == sign;
    }

    private boolean isName(int first) {
        int last = sentence.size() - 1;
        List<NounPhrase> names = sentence.nounPhrases(first, sentence.size());
        boolean pronoun = first == last && sentence.tag(first) == PartOfSpeech.PRONOUN;
        return pronoun
                || (names.size() == 1
                        && names.getFirst().first() == first
                        && names.getFirst().last() == last);
    }
}
