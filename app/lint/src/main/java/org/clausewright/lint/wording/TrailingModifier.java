package org.clausewright.lint.wording;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clausewright.language.Lexicon;
import org.clausewright.language.PartOfSpeech;
import org.clausewright.language.Sentence;
import org.clausewright.language.Word;
import org.clausewright.lint.Facts;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// A relative clause at the end of a list of three or more ("A, B and C that ..."), and, as a minor matter, a condition
/// at the end of two acts ("must do A and do B if ...").
final class TrailingModifier implements SentenceRule.Pattern {

    private static final int LAST_ITEM = 3;
    private static final int LIST = 8;
    private static final int QUOTED = 4;
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");

    private static final int ACT = 8;
    private static final int CHOICE = 6;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "when", "provided", "except");

    /// Verbs that take *if* and *when* as their object: "and ask the user if".
    private static final Set<String> ASKING =
            Set.of("ask", "check", "decide", "tell", "see", "know", "say", "state", "note", "test", "verify");

    private static final Set<String> INTRODUCING = Set.of(
            "in", "for", "when", "if", "to", "as", "by", "with", "on", "during", "after", "before", "where", "at");

    @Override
    public void find(Prose prose, int index, Facts facts, Wording wording, Consumer<Hit> hits) {
        Sentence sentence = prose.sentences().get(index);
        for (int i = 3; i + 1 < sentence.size(); i++) {
            if (RELATIVE.contains(sentence.word(i)) && sentence.gap(i).isBlank()) {
                int conjunction = conjunctionBefore(sentence, i);
                if (conjunction > 0 && rules(sentence, facts) && isList(sentence, conjunction)) {
                    hits.accept(hit(sentence, conjunction, i, wording));
                }
            } else if (CONDITIONS.contains(sentence.word(i)) && isJoined(sentence, i)) {
                int acts = conjunctionOfActs(sentence, i);
                int conjunction = acts < 0 ? choice(sentence, i, facts) : acts;
                if (conjunction > 0) {
                    Hit hit = hit(sentence, conjunction, i, wording);
                    boolean grave = facts.standing() == Facts.Standing.UNRANKED
                            && sentence.words().stream().noneMatch(Word::isNumber);
                    hits.accept(grave ? hit : hit.atMost(Severity.INFO));
                }
            }
        }
    }

    /// A condition without a comma before it, or one that always has it.
    private static boolean isJoined(Sentence sentence, int at) {
        String word = sentence.word(at);
        return sentence.gap(at).isBlank() || word.equals("provided") || word.equals("except");
    }

    /// "Must refund the fare and rebook the traveller if": the index of *and*; -1 where no two acts are joined.
    private static int conjunctionOfActs(Sentence sentence, int condition) {
        int conjunction = -1;
        for (int i = condition - 1; i >= Math.max(0, condition - 2 * ACT); i--) {
            if (conjunction < 0 && !sentence.gap(i).isBlank() && i < condition) {
                return -1;
            }
            PartOfSpeech tag = sentence.tag(i);
            if (conjunction < 0 && tag == PartOfSpeech.CONJUNCTION && condition - i <= ACT) {
                if (sentence.tag(i + 1) != PartOfSpeech.VERB || ASKING.contains(sentence.word(i + 1))) {
                    return -1;
                }
                conjunction = i;
            } else if (Vocabulary.DUTIES.contains(sentence.word(i))) {
                return conjunction;
            } else if (tag == PartOfSpeech.SUBORDINATOR) {
                return -1;
            } else if (conjunction > 0 && opensOrder(sentence, i)) {
                return conjunction;
            }
        }
        return -1;
    }

    /// "A refund or store credit if the purchase was a gift": the index of *or* between two things; -1 where there is
    /// none.
    private static int choice(Sentence sentence, int condition, Facts facts) {
        for (int i = condition - 1;
                i > condition - CHOICE && sentence.gap(i + 1).isBlank();
                i--) {
            if (sentence.word(i).equals("or")) {
                boolean things = sentence.gap(i).isBlank()
                        && isThing(sentence.tag(i + 1))
                        && sentence.tag(i - 1) == PartOfSpeech.NOUN;
                return things && facts.standing() == Facts.Standing.UNRANKED ? i : -1;
            }
            if (!isThing(sentence.tag(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isThing(PartOfSpeech tag) {
        return switch (tag) {
            case NOUN, ADJECTIVE, NUMBER, DETERMINER -> true;
            default -> false;
        };
    }

    /// "Freeze the card and tell the bank": a verb that opens the sentence, or its main clause.
    private static boolean opensOrder(Sentence sentence, int at) {
        boolean verb = sentence.tag(at) == PartOfSpeech.VERB
                || (!Lexicon.isStopWord(sentence.word(at)) && sentence.tag(at + 1) == PartOfSpeech.DETERMINER);
        return verb && (at == 0 || sentence.hasBefore(at, ','));
    }

    /// A definition or an introduction may describe loosely, a rule may not.
    private static boolean rules(Sentence sentence, Facts facts) {
        return facts.standing() != Facts.Standing.OUTSIDE || !sentence.modals().isEmpty();
    }

    /// The index of the conjunction before the list's last item; -1 where none stands close enough.
    private static int conjunctionBefore(Sentence sentence, int relative) {
        for (int i = relative - 1; i >= relative - LAST_ITEM - 1 && i > 0; i--) {
            if (sentence.word(i).equals("and") || sentence.word(i).equals("or")) {
                return i == relative - 1 ? -1 : i;
            }
            if (!sentence.gap(i).isBlank()
                    || Vocabulary.DUTIES.contains(sentence.word(i))
                    || Vocabulary.isCommonVerb(sentence.word(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isList(Sentence sentence, int conjunction) {
        for (int i = conjunction; i > Math.max(0, conjunction - LIST); i--) {
            if (sentence.gap(i).strip().equals(",") && sentence.tag(i - 1) == PartOfSpeech.NOUN) {
                return i < conjunction ? !endsIntroduction(sentence, i) : isList(sentence, conjunction - 1);
            }
            if (Lexicon.isStopWord(sentence.word(i - 1)) && !Vocabulary.DETERMINERS.contains(sentence.word(i - 1))) {
                return false;
            }
        }
        return false;
    }

    /// "In such a case, A and B": the comma closes what opens the sentence.
    private static boolean endsIntroduction(Sentence sentence, int comma) {
        for (int i = 1; i < comma; i++) {
            if (sentence.hasBefore(i, ',')) {
                return false;
            }
        }
        return INTRODUCING.contains(sentence.word(0));
    }

    private static Hit hit(Sentence sentence, int conjunction, int relative, Wording wording) {
        int last = relative;
        while (last + 1 < sentence.size()
                && last < relative + QUOTED
                && sentence.gap(last + 1).isBlank()
                && !Vocabulary.DUTIES.contains(sentence.word(last + 1))) {
            last++;
        }
        TextSpan span = sentence.span(relative, last);
        String item = sentence.text(sentence.span(conjunction + 1, relative - 1));
        return wording.hit(sentence, span, Map.of("last", item));
    }
}
