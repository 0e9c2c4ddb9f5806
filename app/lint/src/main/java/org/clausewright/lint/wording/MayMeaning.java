package org.clausewright.lint.wording;

import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// *May* and *can* where both readings are open: of an act that nobody is named for (*may be offered*), and of an
/// act of somebody whom the spec does not instruct (*members can mention*). What the agent itself may do is a
/// permission, and what may be, have or happen is a possibility.
final class MayMeaning implements SentenceRule.Pattern {

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "what", "it", "where");
    private static final Set<String> SAID = Set.of("say", "ask", "claim", "express", "complain", "try", "mention");
    private static final Set<String> BANS = Set.of("none", "no", "nobody", "neither", "nothing");
    private static final Set<String> MEANS = Set.of("by", "through", "via", "with");
    private static final int MEANS_WITHIN = 9;
    private static final int BOUND_WITHIN = 12;
    private static final int SUBJECT_WITHIN = 10;
    private static final Set<String> ASIDE = Set.of("only", "also", "still", "sometimes", "then");

    private static final Set<String> LIMITS = Set.of("only", "after", "before", "once");
    private static final Set<String> ALLOWING = Set.of("may", "can");
    private static final Set<String> BEHIND_NOUN = Set.of("with", "in", "of", "on", "from", "at", "without", "under");

    private final Wording possibility;

    /// @param possibility how to ask about what may happen
    MayMeaning(Wording possibility) {
        this.possibility = possibility;
    }

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 1; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (!word.equals("may") && !word.equals("can")) {
                continue;
            }
            TextSpan span = sentence.span(i, i);
            if (isOpen(sentence, i)) {
                Hit hit = wording.hit(sentence, span);
                boolean grave = isGrave(sentence, i, facts) && !isPlainlyPermission(prose, sentence, i);
                hits.accept(grave ? hit : hit.atMost(Severity.INFO));
            } else if (word.equals("may") && isPossibility(sentence, i)) {
                hits.accept(possibility.hit(sentence, span).atMost(Severity.INFO));
            }
        }
    }

    /// *Can* is mostly an ability, "the default can be overridden", once a spec ranks its rules and says
    /// *may* elsewhere.
    private static boolean isGrave(Sentence sentence, int at, Facts facts) {
        return sentence.word(at).equals("may")
                || facts.standing() == Facts.Standing.UNRANKED
                || !(sentence.word(at + 1).equals("be") || tellsHow(sentence, at));
    }

    /// "Only the lead may", "may ... only if", "can ... . Orders that are older cannot": the text around it says that
    /// it allows.
    private static boolean isPlainlyPermission(Prose prose, Sentence sentence, int at) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean behind = i > at && (sentence.words().get(i).isNumber() || LIMITS.contains(sentence.word(i)));
            if (behind
                    || sentence.word(i).equals("whether")
                    || (i == 0 && sentence.word(i).equals("only"))) {
                return true;
            }
        }
        return prose.sentences().stream().anyMatch(other -> other != sentence && (bans(other) || limits(other)));
    }

    /// "... may do so only if" in the sentence beside it.
    private static boolean limits(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> word.lower().equals("only"))
                && sentence.words().stream().anyMatch(word -> ALLOWING.contains(word.lower()));
    }

    private static boolean bans(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.word(i);
            boolean not = word.equals("may") && sentence.word(i + 1).equals("not");
            if (not || word.equals("cannot") || word.equals("can't")) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsHow(Sentence sentence, int at) {
        for (int i = at + 2; i < at + MEANS_WITHIN; i++) {
            if (MEANS.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// Something may happen, or somebody whom the spec does not instruct may do it: the sentence leaves open when.
    private static boolean isPossibility(Sentence sentence, int at) {
        String next = sentence.word(at + 1);
        return !next.isEmpty()
                && !MayNot.isMayNot(sentence, at)
                && !isBounded(sentence, at)
                && !Character.isDigit(next.charAt(0))
                && !Vocabulary.AGENTS.contains(sentence.word(at - 1));
    }

    /// Whether the word of that index is a *may* or *can* that somebody could take for a permission.
    static boolean allows(Sentence sentence, int at) {
        String word = sentence.word(at);
        return (word.equals("may") || word.equals("can"))
                && (isOpen(sentence, at) || Vocabulary.AGENTS.contains(sentence.word(at - 1)));
    }

    private static boolean isOpen(Sentence sentence, int at) {
        String next = sentence.word(at + 1);
        if (ASIDE.contains(next) || !isMain(sentence, at) || isBounded(sentence, at)) {
            return false;
        }
        if (next.equals("be")) {
            return Vocabulary.isParticiple(sentence.word(at + 2))
                    && !hasSoon(sentence, at + 3)
                    && !Vocabulary.AGENTS.contains(sentence.word(at - 1));
        }
        if (sentence.word(at).equals("may") && SAID.contains(next)) {
            return false;
        }
        return isPersonsAct(sentence, at);
    }

    /// A limit makes a permission of it, "may register up to five devices", and *none* a ban.
    private static boolean isBounded(Sentence sentence, int at) {
        for (int i = 1; i <= BOUND_WITHIN; i++) {
            if (BANS.contains(sentence.word(at - i)) || isBound(sentence, at + i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(Sentence sentence, int at) {
        return switch (sentence.word(at)) {
            case "up" -> sentence.word(at + 1).equals("to");
            case "at" -> sentence.word(at + 1).equals("most");
            case "any" -> sentence.word(at + 1).equals("time");
            case "but" ->
                sentence.word(at + 1).equals("not") || sentence.word(at + 2).equals("not");
            case "once", "twice", "free", "without" -> true;
            default -> false;
        };
    }

    /// A doer or a limit behind the verb decides: "may be overridden by developers", "may be considered only
    /// insofar".
    private static boolean hasSoon(Sentence sentence, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Set.of("by", "only", "through", "via").contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonsAct(Sentence sentence, int at) {
        String verb = sentence.word(at + 1);
        return !verb.isEmpty()
                && !verb.endsWith("ly")
                && !Vocabulary.isStative(verb)
                && hasPersonAsSubject(sentence, at);
    }

    private static boolean hasPersonAsSubject(Sentence sentence, int at) {
        if (Vocabulary.isPerson(sentence.word(at - 1))) {
            return true;
        }
        boolean opens = opensWithPerson(sentence, 0) || opensWithPerson(sentence, 1);
        for (int i = 1; i <= at && opens; i++) {
            boolean broken = i > SUBJECT_WITHIN
                    || sentence.hasBefore(i, ',')
                    || Vocabulary.DUTIES.contains(sentence.word(i - 1));
            opens = !broken && !Set.of("who", "that", "which", "if", "when").contains(sentence.word(i));
        }
        return opens;
    }

    /// "Members with a history ...": a person at the start, with something behind that only goes with a noun.
    private static boolean opensWithPerson(Sentence sentence, int at) {
        return Vocabulary.isPerson(sentence.word(at)) && BEHIND_NOUN.contains(sentence.word(at + 1));
    }

    private static boolean isMain(Sentence sentence, int at) {
        TextSpan span = sentence.span(at, at);
        return !RELATIVE.contains(sentence.word(at - 1))
                && !RELATIVE.contains(sentence.word(at - 2))
                && !sentence.inCondition(span);
    }
}
