package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the words that say how binding a sentence is. Looks a few words ahead at most, so that it is linear.
final class ModalFinder {

    private static final Set<String> BE = Set.of("is", "are", "be", "was", "were");
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "still", "even", "therefore", "always", "thus", "in", "under", "at", "ever");

    private final Sentence sentence;
    private final List<Modal> found = new ArrayList<>();

    private ModalFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Modal> in(Sentence sentence) {
        return new ModalFinder(sentence).find();
    }

    private List<Modal> find() {
        int at = 0;
        while (at < sentence.size()) {
            Optional<Modal> modal = modalAt(at);
            modal.ifPresent(found::add);
            at = modal.map(Modal::last).orElse(at) + 1;
        }
        return List.copyOf(found);
    }

    private Optional<Modal> modalAt(int at) {
        return switch (sentence.word(at)) {
            case "must", "shall" -> auxiliary(Modality.MUST, Modality.MUST_NOT, at);
            case "should", "ought" -> auxiliary(Modality.SHOULD, Modality.SHOULD_NOT, at);
            case "may", "can" -> auxiliary(Modality.MAY, Modality.MUST_NOT, at);
            case "cannot", "can't", "mustn't", "shan't" -> modal(Modality.MUST_NOT, at, at);
            case "shouldn't" -> modal(Modality.SHOULD_NOT, at, at);
            case "needn't" -> modal(Modality.MAY, at, at);
            case "need" -> sentence.word(at + 1).equals("not") ? modal(Modality.MAY, at, at + 1) : duty(at);
            case "has", "have", "needs" -> duty(at);
            case "required", "obliged", "obligated" -> toBe(Modality.MUST, Modality.MAY, at);
            case "allowed", "permitted" -> toBe(Modality.MAY, Modality.MUST_NOT, at);
            case "prohibited", "forbidden" -> toBe(Modality.MUST_NOT, Modality.MAY, at);
            case "recommended" -> toBe(Modality.SHOULD, Modality.MAY, at);
            case "never", "don't" -> startsClause(at) ? modal(Modality.MUST_NOT, at, at) : Optional.empty();
            case "do" ->
                startsClause(at) && sentence.word(at + 1).equals("not")
                        ? modal(Modality.MUST_NOT, at, at + 1)
                        : Optional.empty();
            case "always" -> startsClause(at) ? modal(Modality.MUST, at, at) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// *must*, *must not*, *must never*, *must under no circumstances*.
    private Optional<Modal> auxiliary(Modality plain, Modality negated, int at) {
        for (int next = at + 1; next <= at + 3; next++) {
            String word = sentence.word(next);
            if (word.equals("not") || word.equals("never")) {
                boolean notOnly = sentence.word(next + 1).equals("only")
                        || sentence.word(next + 1).equals("just");
                return notOnly ? modal(plain, at, at) : modal(negated, at, next);
            }
            if (word.equals("no") && next > at + 1) {
                return modal(negated, at, next);
            }
            if (!word.endsWith("ly") && !BETWEEN.contains(word)) {
                break;
            }
        }
        return modal(plain, at, at);
    }

    /// *has to*, *does not have to*, *needs to*.
    private Optional<Modal> duty(int at) {
        if (!sentence.word(at + 1).equals("to")) {
            return Optional.empty();
        }
        String before = sentence.word(at - 1);
        boolean negated = before.equals("not") || before.endsWith("n't");
        return modal(negated ? Modality.MAY : Modality.MUST, negated ? at - 1 : at, at + 1);
    }

    /// *is required to*, *are not strictly required to*: the verb *to be* stands at most three words before.
    private Optional<Modal> toBe(Modality plain, Modality negated, int at) {
        boolean isNegated = false;
        for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
            String word = sentence.word(before);
            if (word.equals("not") || word.equals("never")) {
                isNegated = true;
            } else if (BE.contains(word)) {
                return modal(isNegated ? negated : plain, before, at);
            } else if (word.equals("isn't") || word.equals("aren't")) {
                return modal(negated, before, at);
            } else if (!word.endsWith("ly")) {
                break;
            }
        }
        return Optional.empty();
    }

    /// At the start of the sentence, or after a comma, colon or semicolon, where a verb in the imperative may stand.
    private boolean startsClause(int at) {
        if (at == 0
                || sentence.word(at - 1).equals("please")
                || sentence.word(at - 1).equals("and")) {
            return true;
        }
        return sentence.hasBefore(at, ",:;");
    }

    private Optional<Modal> modal(Modality modality, int first, int last) {
        return Optional.of(new Modal(modality, sentence.span(first, last), first, last));
    }
}
