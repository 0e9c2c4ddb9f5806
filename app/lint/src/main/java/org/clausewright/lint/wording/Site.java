package org.clausewright.lint.wording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.clausewright.language.Lexicon;
import org.clausewright.language.Modality;
import org.clausewright.language.Sentence;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Prose;
import org.clausewright.spec.text.TextSpan;

/// Doubtful words where they stand: the words from the first index to the last of one sentence.
///
/// @param index the sentence's place in its passage
record Site(Prose prose, int index, int first, int last, Facts facts) {

    private static final int ASIDE = 40;
    private static final int TERM = 5;
    private static final int NEAR = 10;
    private static final int OPENING = 9;
    private static final Set<String> MIGHT = Set.of("might", "could", "would", "was", "were");
    private static final Set<Modality> DEMANDS =
            EnumSet.of(Modality.MUST, Modality.MUST_NOT, Modality.SHOULD, Modality.SHOULD_NOT);

    Sentence sentence() {
        return prose.sentences().get(index);
    }

    Optional<Sentence> nextSentence() {
        return index + 1 < prose.sentences().size()
                ? Optional.of(prose.sentences().get(index + 1))
                : Optional.empty();
    }

    TextSpan span() {
        return sentence().span(first, last);
    }

    String words() {
        return sentence().text(span());
    }

    /// The first one of the words.
    String opening() {
        return sentence().word(first);
    }

    /// The word so many places behind the last one, from 1; an empty string beyond the end.
    String after(int places) {
        return sentence().word(last + places);
    }

    /// The word so many places before the first one, from 1; an empty string beyond the start.
    String before(int places) {
        return sentence().word(first - places);
    }

    /// Whether one of these words stands at most so many places behind the last one.
    boolean followedBy(Set<String> words, int within) {
        for (int i = 1; i <= within; i++) {
            if (words.contains(after(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of these words stands at most so many places before the first one.
    boolean precededBy(Set<String> words, int within) {
        for (int i = 1; i <= within; i++) {
            if (words.contains(before(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence introduces or explains: it demands nothing, and stands in a section without authority
    /// while the spec ranks others. A definition counts as a rule, since rules are read by it.
    boolean explains() {
        return facts.standing() == Facts.Standing.OUTSIDE && !demands() && !defines();
    }

    /// Whether the sentence says that something must or should be done, or not be done.
    boolean demands() {
        return !Collections.disjoint(sentence().forces(), DEMANDS);
    }

    private boolean defines() {
        for (int i = 1; i <= Math.min(TERM, sentence().size() - 1); i++) {
            if (sentence().hasBefore(i, ':')) {
                return true;
            }
        }
        return false;
    }

    /// Whether it stands in round brackets: an aside.
    boolean inBrackets() {
        for (int i = first; i >= Math.max(0, first - ASIDE); i--) {
            String gap = sentence().gap(i);
            int open = gap.lastIndexOf('(');
            int close = gap.lastIndexOf(')');
            if (open != close) {
                return open > close;
            }
        }
        return false;
    }

    boolean startsSentence() {
        return first == 0;
    }

    /// Whether a word follows that the last one can go with, without a sign between them.
    boolean qualifies() {
        return !after(1).isEmpty() && sentence().gap(last + 1).isBlank();
    }

    /// Whether the word and the one behind it are written as a name: *General Counsel*.
    boolean isName() {
        int next = last + 1;
        return next < sentence().size()
                && Character.isUpperCase(
                        sentence().text(sentence().span(next, next)).charAt(0));
    }

    /// Whether the sentence lays something down: it demands, or allows close by, or tells in the present tense what
    /// somebody does or what is done. Where the spec ranks no section, every sentence counts.
    boolean binds() {
        return facts.standing() == Facts.Standing.UNRANKED || demands() || orders() || allows() || tellsOfActs();
    }

    /// It opens with a verb: "Use several colours", "Prefer the latest version".
    private boolean orders() {
        String word = sentence().word(0);
        String next = sentence().word(1);
        return Vocabulary.isCommonVerb(word)
                ? !Vocabulary.BE.contains(word)
                : !Lexicon.isStopWord(word)
                        && !Vocabulary.isPlural(word)
                        && !word.endsWith("ly")
                        && Vocabulary.DETERMINERS.contains(next);
    }

    private boolean allows() {
        for (int i = first - NEAR; i <= last + NEAR; i++) {
            if (MayMeaning.allows(sentence(), i)) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfActs() {
        for (int i = 1; i < OPENING && i < sentence().size(); i++) {
            if (isAct(i) || isDone(i)) {
                return true;
            }
            String word = sentence().word(i);
            if (Vocabulary.DUTIES.contains(word) || MIGHT.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /// "The moderator removes", "the agent is brief".
    private boolean isAct(int at) {
        String word = sentence().word(at);
        String actor = sentence().word(at - 1);
        boolean agent = Vocabulary.AGENTS.contains(actor);
        return (agent && word.equals("is"))
                || ((agent || Vocabulary.isOnePerson(actor))
                        && Vocabulary.isPlural(word)
                        && !word.equals("has")
                        && !word.equals("knows"));
    }

    /// "Orders are checked", "orders are always checked".
    private boolean isDone(int at) {
        String next = sentence().word(at + 1);
        return Set.of("is", "are").contains(sentence().word(at))
                && (Vocabulary.isParticiple(next)
                        || (next.endsWith("ly")
                                && Vocabulary.isParticiple(sentence().word(at + 2))));
    }
}
