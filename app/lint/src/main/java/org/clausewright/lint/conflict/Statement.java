package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modal;
import org.clausewright.language.Modality;
import org.clausewright.language.Norm;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.spec.text.TextSpan;

/// Reads sentences that rule without a modal and without a verb that is known: *Parcels are kept for seven days*,
/// *Rebase every branch*, *The terms prevail over the wishes of the customer*.
final class Statement {

    private static final Set<String> BE = Set.of("is", "are");

    private Statement() {}

    /// Empty where the sentence neither counts nor ranks nor commands.
    static Optional<Norm> of(Sentence sentence) {
        if (sentence.size() < 2 || sentence.isQuestion()) {
            return Optional.empty();
        }
        if (isCommand(sentence)) {
            return Optional.of(norm(sentence, 0, 0));
        }
        int verb = verb(sentence);
        boolean rules = verb > 0
                && (Precedence.in(sentence).isPresent()
                        || !Quantity.in(sentence, false).isEmpty());
        return rules
                ? Optional.of(norm(sentence, verb, BE.contains(sentence.word(verb)) ? verb + 1 : verb))
                : Optional.empty();
    }

    private static boolean isCommand(Sentence sentence) {
        String next = sentence.word(1);
        boolean determined = next.equals("every") || next.equals("each") || next.equals("all") || next.equals("any");
        return determined
                && sentence.tag(0) == PartOfSpeech.NOUN
                && !sentence.word(0).endsWith("s");
    }

    /// The first *is* or *are*, or else the word that says what comes first.
    private static int verb(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (BE.contains(sentence.word(i))
                    || Precedence.in(Sentence.of(sentence.word(i) + " precedence"))
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Norm norm(Sentence sentence, int verb, int act) {
        int first = Math.min(act, sentence.size() - 1);
        int last = sentence.size() - 1;
        while (last > first && sentence.inCondition(sentence.words().get(last).span())) {
            last--;
        }
        Modal none = new Modal(
                Modality.DEFAULT, false, TextSpan.at(sentence.words().get(first).start()), first, first - 1);
        TextSpan span = sentence.span(first, last);
        Norm.Places places = new Norm.Places(
                verb > 0 ? Optional.of(sentence.span(0, verb - 1)) : Optional.empty(),
                Optional.of(span),
                Optional.empty(),
                Optional.empty());
        String who = String.join(" ", stems(sentence, 0, verb - 1));
        List<String> did = stems(sentence, first, last);
        return new Norm(
                Norm.Ground.LIMIT,
                Modality.DEFAULT,
                none,
                span,
                places,
                who,
                did,
                List.of(),
                List.of(),
                new Norm.Deed("", did, false));
    }

    private static List<String> stems(Sentence sentence, int first, int last) {
        List<String> stems = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            String word = sentence.word(i);
            if ((word.length() > 2 || Character.isDigit(word.charAt(0))) && !Lexicon.isStopWord(word)) {
                stems.add(Roots.of(word));
            }
        }
        return stems.stream().distinct().toList();
    }
}
