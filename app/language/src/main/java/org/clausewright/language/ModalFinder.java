package org.clausewright.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the words that say how binding a sentence is. Looks a few words ahead at most, so that it is linear.
final class ModalFinder {

    private static final Set<String> BE = Set.of("is", "are", "be", "was", "were");
    private static final Set<String> IS_NOT = Set.of("isn't", "aren't", "wasn't", "weren't");
    private static final Set<String> BETWEEN =
            Set.of("also", "then", "still", "even", "therefore", "always", "thus", "in", "under", "at", "ever");
    private static final Set<String> OPENS_COMMAND = Set.of("please", "and", "then");
    /// *The aim is to help* sets no duty.
    private static final Set<String> PURPOSES = Set.of(
            "aim",
            "goal",
            "purpose",
            "idea",
            "point",
            "job",
            "task",
            "role",
            "way",
            "intention",
            "step",
            "mission",
            "challenge",
            "principle",
            "responsibility",
            "behaviour",
            "behavior",
            "standard",
            "answer",
            "practice",
            "priority",
            "solution",
            "alternative",
            "strategy",
            "focus",
            "question",
            "concern",
            "hope",
            "rule",
            "duty",
            "responsibilities",
            "plan",
            "option",
            "approach",
            "objective",
            "reason",
            "effect",
            "problem",
            "trick",
            "all");

    private static final int LONGEST_ASIDE = 12;

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
            at = Math.max(at, modal.map(Modal::last).orElse(at)) + 1;
        }
        return List.copyOf(found);
    }

    private Optional<Modal> modalAt(int at) {
        return switch (sentence.word(at)) {
            case "must", "shall" -> auxiliary(Modality.MUST, Modality.MUST_NOT, at);
            case "should", "ought" -> auxiliary(Modality.SHOULD, Modality.SHOULD_NOT, at);
            case "may", "can" -> auxiliary(Modality.MAY, Modality.MUST_NOT, at);
            case "cannot", "can't", "mustn't", "shan't", "mayn't" -> modal(Modality.MUST_NOT, at, at);
            case "shouldn't", "oughtn't" -> modal(Modality.SHOULD_NOT, at, at);
            case "needn't" -> waiver(at, at);
            case "need" -> sentence.word(at + 1).equals("not") ? waiver(at, at + 1) : duty(at);
            case "has", "have", "needs" -> duty(at);
            case "required", "obliged", "obligated" -> toBe(Modality.MUST, Modality.MAY, at);
            case "allowed", "permitted", "authorised", "authorized", "entitled", "free", "welcome" ->
                toBe(Modality.MAY, Modality.MUST_NOT, at);
            case "prohibited", "forbidden", "banned", "barred" -> toBe(Modality.MUST_NOT, Modality.MAY, at);
            case "recommended", "expected", "supposed" -> toBe(Modality.SHOULD, Modality.SHOULD_NOT, at);
            case "needed", "mandatory", "compulsory" -> toBe(Modality.MUST, Modality.MAY, at);
            case "responsible" -> toBe(Modality.MUST, Modality.MAY, at);
            case "had" -> better(at);
            case "is", "are" -> isTo(at, at);
            case "isn't", "aren't" -> sentence.word(at + 1).equals("to") ? isTo(at, at) : Optional.empty();
            case "permission", "right", "leave" -> leave(at);
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
            if (word.equals("not") || word.equals("never") || word.equals("neither")) {
                boolean notOnly = sentence.word(next + 1).equals("only")
                        || sentence.word(next + 1).equals("just");
                int last = sentence.word(next + 1).equals("to") ? next + 1 : next;
                return notOnly ? modal(plain, at, at) : modal(negated, at, last);
            }
            if (word.equals("no") && next > at + 1) {
                boolean circumstances = sentence.word(next + 1).startsWith("circumstance");
                return modal(negated, at, circumstances ? next + 1 : next);
            }
            if (word.equals("to") && next == at + 1) {
                return modal(plain, at, next); // "ought to"
            }
            if (!word.endsWith("ly") && !BETWEEN.contains(word)) {
                break;
            }
        }
        return modal(plain, at, at);
    }

    /// *has to*, *does not have to*, *needs to*; *to* may stand behind an aside: *has, where possible, to*.
    private Optional<Modal> duty(int at) {
        int to = sentence.hasBefore(at + 1, ',') ? behindAside(at + 1) : at + 1;
        if (!sentence.word(to).equals("to")) {
            return Optional.empty();
        }
        String before = sentence.word(at - 1);
        if (before.equals("no")) {
            return Optional.empty();
        }
        boolean negated = before.equals("not") || before.endsWith("n't");
        boolean helped = before.equals("not") && sentence.word(at - 2).startsWith("do");
        return negated ? waiver(helped ? at - 2 : at - 1, to) : modal(Modality.MUST, at, to);
    }

    /// The index of the first word behind the next comma, if that is near.
    private int behindAside(int from) {
        for (int at = from + 1; at < from + LONGEST_ASIDE; at++) {
            if (sentence.hasBefore(at, ',')) {
                return at;
            }
        }
        return from;
    }

    /// *is required to*, *are not strictly required to*: the verb *to be* stands at most three words before.
    private Optional<Modal> toBe(Modality plain, Modality negated, int at) {
        boolean isNegated = false;
        for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
            String word = sentence.word(before);
            if (word.equals("not") || word.equals("never")) {
                isNegated = true;
            } else if (BE.contains(word)) {
                return taking(isNegated ? negated : plain, before, at);
            } else if (IS_NOT.contains(word)) {
                return taking(negated, before, at);
            } else if (!word.endsWith("ly")) {
                break;
            }
        }
        return Optional.empty();
    }

    /// Some words are of duty only before what they rule: *is free to*, *is responsible for*.
    private Optional<Modal> taking(Modality modality, int first, int at) {
        String next = sentence.word(at + 1);
        boolean to = next.equals("to");
        return switch (sentence.word(at)) {
            case "free", "welcome", "authorised", "authorized", "entitled", "expected", "supposed" ->
                to ? modal(modality, first, at + 1) : Optional.empty();
            case "responsible" -> next.equals("for") ? modal(modality, first, at + 1) : Optional.empty();
            case "prohibited", "forbidden", "banned", "barred" ->
                modal(modality, first, to || isFromDoing(at + 1) ? at + 1 : at);
            case "required", "obliged", "obligated", "needed", "mandatory", "compulsory" ->
                modality == Modality.MAY ? waiver(first, to ? at + 1 : at) : modal(modality, first, to ? at + 1 : at);
            default -> modal(modality, first, to ? at + 1 : at);
        };
    }

    /// *banned from entering*.
    private boolean isFromDoing(int at) {
        return sentence.word(at).equals("from") && sentence.word(at + 1).endsWith("ing");
    }

    /// *had better*, *had better not*.
    private Optional<Modal> better(int at) {
        if (!sentence.word(at + 1).equals("better")) {
            return Optional.empty();
        }
        return sentence.word(at + 2).equals("not")
                ? modal(Modality.SHOULD_NOT, at, at + 2)
                : modal(Modality.SHOULD, at, at + 1);
    }

    /// *is to*, *are not to*, before a verb.
    private Optional<Modal> isTo(int first, int at) {
        boolean not =
                sentence.word(at + 1).equals("not") || sentence.word(at + 1).equals("never");
        int to = not ? at + 2 : at + 1;
        if (!sentence.word(to).equals("to")
                || sentence.tag(to) != PartOfSpeech.TO
                || isPurpose(at - 1)
                || sentence.word(to + 1).equals("blame")
                || hasPurpose(at)) {
            return Optional.empty();
        }
        boolean negated =
                not || (!sentence.word(at).equals("is") && !sentence.word(at).equals("are"));
        return modal(negated ? Modality.MUST_NOT : Modality.MUST, first, to);
    }

    /// *The aim of the desk is to help*.
    private boolean hasPurpose(int at) {
        Subject subject = Subject.before(sentence, at);
        return sentence.word(at - 1).equals("it")
                || (subject.isEmpty() && !sentence.word(at - 1).equals("and"))
                || (!subject.isEmpty() && (isPurpose(subject.head(sentence)) || isPurpose(subject.last())));
    }

    private boolean isPurpose(int at) {
        String word = sentence.word(at);
        return PURPOSES.contains(word)
                || (word.endsWith("s") && PURPOSES.contains(word.substring(0, word.length() - 1)));
    }

    /// *has permission to*, *has the right to*, *has no right to*.
    private Optional<Modal> leave(int at) {
        if (!sentence.word(at + 1).equals("to")) {
            return Optional.empty();
        }
        boolean none = sentence.word(at - 1).equals("no");
        int has = none || sentence.word(at - 1).equals("the") ? at - 2 : at - 1;
        if (!sentence.word(has).equals("has") && !sentence.word(has).equals("have")) {
            return Optional.empty();
        }
        boolean not =
                sentence.word(has - 1).equals("not") || sentence.word(has - 1).endsWith("n't");
        return modal(none || not ? Modality.MUST_NOT : Modality.MAY, not ? has - 1 : has, at + 1);
    }

    /// At the start of the sentence, or after a comma, colon or semicolon, where a verb in the imperative may stand.
    private boolean startsClause(int at) {
        return at == 0 || OPENS_COMMAND.contains(sentence.word(at - 1)) || sentence.hasBefore(at, ",:;");
    }

    private Optional<Modal> waiver(int first, int last) {
        return Optional.of(new Modal(Modality.MAY, true, sentence.span(first, last), first, last));
    }

    private Optional<Modal> modal(Modality modality, int first, int last) {
        return Optional.of(new Modal(modality, false, sentence.span(first, last), first, last));
    }
}
