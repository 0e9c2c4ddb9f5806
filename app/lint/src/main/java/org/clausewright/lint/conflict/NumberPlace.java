package org.clausewright.lint.conflict;

import java.util.Optional;
import java.util.Set;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Stem;

/// What stands around a number: what it counts, and whether it counts anything.
record NumberPlace(Sentence sentence) {

    private static final Set<String> OF_AGE = Set.of("over", "under", "of", "below", "above", "from", "least", "than");
    private static final int NEAR = 3;
    private static final int DIGITS = 3;

    boolean endsHere(int at) {
        boolean apart = at + 1 >= sentence.size()
                || (!sentence.gap(at + 1).isBlank() && !sentence.gap(at + 1).startsWith("%"));
        return apart
                || switch (sentence.tag(at + 1)) {
                    case CONJUNCTION, PREPOSITION, SUBORDINATOR, AUXILIARY -> true;
                    default -> false;
                };
    }

    /// The second half of *5,000*.
    boolean isThousands(int at) {
        return sentence.word(at).length() == DIGITS
                && sentence.gap(at).equals(",")
                && Units.number(sentence.word(at)).isPresent();
    }

    /// *Anyone over 16*, *children under 12*, *aged 18*: a number of years.
    Optional<String> ageUnit(int at) {
        String before = sentence.word(at - 1);
        if (before.equals("aged") || before.equals("age")) {
            return Optional.of(Quantity.AGE);
        }
        boolean person = false;
        for (int i = at - 2; i >= Math.max(0, at - 4); i--) {
            person |= People.isPerson(Stem.of(sentence.word(i)));
        }
        return OF_AGE.contains(before) && person && endsHere(at) ? Optional.of(Quantity.AGE) : Optional.empty();
    }

    /// The index of the noun that a number counts; -1 where none follows.
    int noun(int at) {
        int noun = at + 1;
        while (noun < sentence.size() && noun < at + NEAR && sentence.tag(noun) != PartOfSpeech.NOUN) {
            noun++;
        }
        // *100 dpi fonts* are of that kind, and nothing is so many.
        boolean ofKind = sentence.tag(noun + 1) == PartOfSpeech.NOUN
                && sentence.gap(noun + 1).isBlank();
        return ofKind || sentence.tag(noun) != PartOfSpeech.NOUN || !isTogether(at, noun) ? -1 : noun;
    }

    private boolean isTogether(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            boolean within = sentence.gap(i).isBlank() || sentence.gap(i).equals("-");
            boolean describes =
                    i == to || sentence.tag(i) == PartOfSpeech.ADJECTIVE || sentence.tag(i) == PartOfSpeech.GERUND;
            if (!within || !describes) {
                return false;
            }
        }
        return true;
    }
}
