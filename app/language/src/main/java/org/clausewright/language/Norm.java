package org.clausewright.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a sentence demands, allows or forbids: who is to do what, when, and when not. A sentence has one for each
/// modal outside of its conditions.
///
/// @param who       the stems of the words that name who it is about; empty where nobody is named
/// @param span      from the modal to the last word of the act
/// @param act       the stems of the content words of the act, each once, in order, the verb first
/// @param condition the stems of the content words of the cases in which it holds
/// @param exception the stems of the content words of the cases in which it does not
public record Norm(
        String who, Modal modal, TextSpan span, List<String> act, List<String> condition, List<String> exception) {

    private static final int LONGEST_NAME = 5;
    private static final Set<String> OPENS_NAME = Set.of(
            "and",
            "or",
            "but",
            "then",
            "so",
            "that",
            "which",
            "who",
            "because",
            "since",
            "while",
            "therefore",
            "also",
            "in",
            "of",
            "for",
            "with",
            "to",
            "by",
            "at",
            "on",
            "than",
            "as");
    private static final Set<String> JOINS = Set.of("and", "or", "but", "then");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    public Norm {
        requireNonNull(who, "who");
        requireNonNull(modal, "modal");
        requireNonNull(span, "span");
        act = List.copyOf(act);
        condition = List.copyOf(condition);
        exception = List.copyOf(exception);
    }

    public Modality modality() {
        return modal.modality();
    }

    /// The norms of a sentence, in order. One pass: the words of its cases are collected once and shared by them all.
    static List<Norm> in(Sentence sentence) {
        List<Modal> modals = sentence.modals();
        if (modals.isEmpty()) {
            return List.of();
        }
        List<Norm> norms = new ArrayList<>();
        List<String> condition = stems(sentence, Condition.Kind.HOLDS);
        List<String> exception = stems(sentence, Condition.Kind.EXCEPTS);
        String who = "";
        for (int i = 0; i < modals.size(); i++) {
            Modal modal = modals.get(i);
            if (sentence.inCondition(modal.span()) || RELATIVES.contains(sentence.word(modal.first() - 1))) {
                continue;
            }
            String named = who(sentence, modal.first());
            who = named.isEmpty() && continues(sentence, modal.first()) ? who : named;
            int end = i + 1 < modals.size() ? modals.get(i + 1).first() : sentence.size();
            int from = modal.last() + 1;
            int last = Math.max(modal.last(), lastOfAct(sentence, from, end));
            List<String> act = stems(sentence, from, last);
            norms.add(new Norm(who, modal, sentence.span(modal.first(), last), act, condition, exception));
        }
        return norms;
    }

    /// *... and must ...*
    private static boolean continues(Sentence sentence, int at) {
        return JOINS.contains(sentence.word(at - 1));
    }

    /// The words before a modal back to a comma or a word that opens another phrase.
    private static String who(Sentence sentence, int modal) {
        int first = modal;
        while (first > 0
                && modal - first < LONGEST_NAME
                && sentence.gap(first).isBlank()
                && !OPENS_NAME.contains(sentence.word(first - 1))) {
            first--;
        }
        return String.join(" ", stems(sentence, first, modal - 1));
    }

    /// An act ends before a condition, a semicolon or a colon.
    private static int lastOfAct(Sentence sentence, int from, int end) {
        int at = from;
        while (at < end
                && !(at > from && (sentence.hasBefore(at, ';') || sentence.hasBefore(at, ':')))
                && !sentence.inCondition(sentence.words().get(at).span())) {
            at++;
        }
        return at - 1;
    }

    private static List<String> stems(Sentence sentence, Condition.Kind kind) {
        Set<String> stems = new LinkedHashSet<>();
        int at = 0;
        for (Condition condition : sentence.conditions()) {
            while (at < sentence.size()
                    && sentence.words().get(at).start() < condition.marker().end()) {
                at++;
            }
            int first = at;
            while (at < sentence.size()
                    && sentence.words().get(at).end() <= condition.span().end()) {
                at++;
            }
            if (condition.kind() == kind) {
                stems.addAll(stems(sentence, first, at - 1));
            }
        }
        return List.copyOf(stems);
    }

    private static List<String> stems(Sentence sentence, int first, int last) {
        Set<String> stems = new LinkedHashSet<>();
        for (int i = Math.max(0, first); i <= last; i++) {
            String word = sentence.word(i);
            boolean content = word.length() > 2 || Character.isDigit(word.charAt(0));
            if (content && !Lexicon.isStopWord(word)) {
                stems.add(Stem.of(word));
            }
        }
        return List.copyOf(stems);
    }
}
