package org.clausewright.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausewright.spec.text.TextSpan;

import static java.util.Objects.requireNonNull;

/// What a sentence demands, allows or forbids: who is to do what, when, and when not. A sentence has one for each
/// modal outside of its conditions; one without a modal may command or state what is done, see [#stated].
///
/// @param who       the stems of the words that name who it is about; empty where nobody is named
/// @param span      from the modal to the last word of the act
/// @param places    where its parts stand, for quoting them
/// @param act       the stems of the content words of the act, each once, in order, the verb first
/// @param condition the stems of the content words of the cases in which it holds
/// @param exception the stems of the content words of the cases in which it does not
public record Norm(
        String who,
        Modal modal,
        TextSpan span,
        Places places,
        List<String> act,
        List<String> condition,
        List<String> exception) {

    /// The parts of a norm in the words of its sentence.
    ///
    /// @param actor     who is to do it; empty where nobody is named, as in most passives
    /// @param act       what is to be done, without the modal
    /// @param condition the first case in which it holds, from the word that opens it
    /// @param exception the first case in which it does not, from the word that opens it
    public record Places(
            Optional<TextSpan> actor,
            Optional<TextSpan> act,
            Optional<TextSpan> condition,
            Optional<TextSpan> exception) {}

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
    /// What opens a case at the head of a sentence besides *if* and *when*: *for a minor, ...*.
    private static final Set<String> OPENS_CASE =
            Set.of("after", "before", "while", "during", "once", "until", "for", "in", "with", "without", "on", "upon");
    private static final Set<String> NO_CASE =
            Set.of("example", "instance", "addition", "general", "particular", "short");
    private static final int LONGEST_CASE = 24;

    public Norm {
        requireNonNull(who, "who");
        requireNonNull(modal, "modal");
        requireNonNull(span, "span");
        requireNonNull(places, "places");
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
        Cases cases = Cases.in(sentence);
        String who = "";
        Optional<TextSpan> actor = Optional.empty();
        for (int i = 0; i < modals.size(); i++) {
            Modal modal = modals.get(i);
            if (sentence.inCondition(modal.span()) || RELATIVES.contains(sentence.word(modal.first() - 1))) {
                continue;
            }
            int name = startOfName(sentence, modal.first());
            String named = String.join(" ", stems(sentence, name, modal.first() - 1));
            if (!named.isEmpty() || !continues(sentence, modal.first())) {
                who = named;
                actor = actor(sentence, name, modal);
            }
            int end = i + 1 < modals.size()
                    ? startOfNext(sentence, modals.get(i + 1).first())
                    : sentence.size();
            norms.add(of(sentence, who, actor, modal, end, cases));
        }
        return norms;
    }

    /// What a sentence without a modal outside of its conditions commands, *Answer in one line*, or states
    /// of somebody, *The agent answers in
    /// one line*. Whether that is a rule only the text around it can tell.
    public static Optional<Norm> stated(Sentence sentence) {
        if (sentence.modals().stream().anyMatch(modal -> !sentence.inCondition(modal.span()))
                || sentence.isQuestion()) {
            return Optional.empty();
        }
        int first = afterCase(sentence);
        int verb = first;
        while (!isVerb(sentence, verb, first)) {
            if (verb - first == LONGEST_NAME || !isPartOfName(sentence, verb, first)) {
                return Optional.empty();
            }
            verb++;
        }
        String who = String.join(" ", stems(sentence, first, verb - 1));
        if (verb > first && who.isEmpty()) {
            return Optional.empty();
        }
        Optional<TextSpan> actor = verb > first ? Optional.of(sentence.span(first, verb - 1)) : Optional.empty();
        Modal none = new Modal(
                Modality.DEFAULT, TextSpan.at(sentence.words().get(verb).start()), verb, verb - 1);
        return Optional.of(of(sentence, who, actor, none, sentence.size(), Cases.in(sentence)));
    }

    /// A command opens with a verb, whatever else the word may be; behind a name, one in *-s* has its object next.
    private static boolean isVerb(Sentence sentence, int at, int first) {
        WordClasses words = WordClasses.english();
        return sentence.tag(at) == PartOfSpeech.VERB
                || (at == first && words.isVerb(sentence.word(at)))
                || (at > first
                        && words.isVerbInS(sentence.word(at))
                        && (sentence.tag(at + 1) == PartOfSpeech.DETERMINER
                                || (words.isOnlyVerbInS(sentence.word(at))
                                        && sentence.tag(at + 1) == PartOfSpeech.NOUN)));
    }

    private static boolean isPartOfName(Sentence sentence, int at, int first) {
        return switch (sentence.tag(at)) {
            case NOUN, DETERMINER, ADJECTIVE, PRONOUN ->
                at == first || sentence.gap(at).isBlank();
            default -> at > first && sentence.word(at).equals("of");
        };
    }

    private static Norm of(Sentence sentence, String who, Optional<TextSpan> actor, Modal modal, int end, Cases cases) {
        int from = modal.last() + 1;
        int last = lastOfAct(sentence, from, end);
        Optional<TextSpan> act = last >= from ? Optional.of(sentence.span(from, last)) : Optional.empty();
        TextSpan span = sentence.span(Math.min(modal.first(), from), Math.max(modal.last(), last));
        return new Norm(
                who,
                modal,
                span,
                new Places(actor, act, cases.holdsIn(), cases.exceptIn()),
                stems(sentence, from, last),
                cases.condition(),
                cases.exception());
    }

    /// The cases of a sentence, which all its norms share.
    private record Cases(
            List<String> condition, List<String> exception, Optional<TextSpan> holdsIn, Optional<TextSpan> exceptIn) {

        static Cases in(Sentence sentence) {
            return new Cases(
                    stems(sentence, Condition.Kind.HOLDS),
                    stems(sentence, Condition.Kind.EXCEPTS),
                    first(sentence, Condition.Kind.HOLDS).or(() -> opening(sentence)),
                    first(sentence, Condition.Kind.EXCEPTS));
        }

        private static Optional<TextSpan> first(Sentence sentence, Condition.Kind kind) {
            return sentence.conditions().stream()
                    .filter(condition -> condition.kind() == kind)
                    .map(Condition::span)
                    .findFirst();
        }

        private static Optional<TextSpan> opening(Sentence sentence) {
            int after = afterCase(sentence);
            return after == 0 ? Optional.empty() : Optional.of(sentence.span(0, after - 1));
        }
    }

    /// The index of the first word behind a case that opens the sentence and ends in a comma; 0 where none does.
    private static int afterCase(Sentence sentence) {
        boolean opens = OPENS_CASE.contains(sentence.word(0)) && !NO_CASE.contains(sentence.word(1));
        if (!opens && !(sentence.size() > 0 && sentence.inCondition(sentence.span(0, 0)))) {
            return 0;
        }
        for (int at = 2; at < Math.min(sentence.size(), LONGEST_CASE); at++) {
            if (sentence.hasBefore(at, ',')) {
                return at;
            }
        }
        return 0;
    }

    /// Who does what the modal is about: the words before it, unless these are what it is done to.
    private static Optional<TextSpan> actor(Sentence sentence, int name, Modal modal) {
        boolean passive = sentence.word(modal.last() + 1).equals("be");
        boolean relative = RELATIVES.contains(sentence.word(name - 1));
        return name < modal.first() && !passive && !relative
                ? Optional.of(sentence.span(name, modal.first() - 1))
                : Optional.empty();
    }

    /// Where the next duty of a sentence begins: with its actor, and with the word that joins it.
    private static int startOfNext(Sentence sentence, int modal) {
        int first = startOfName(sentence, modal);
        while (JOINS.contains(sentence.word(first - 1))) {
            first--;
        }
        return first;
    }

    /// *... and must ...*
    private static boolean continues(Sentence sentence, int at) {
        return JOINS.contains(sentence.word(at - 1));
    }

    /// The words before a modal back to a comma or a word that opens another phrase: the index of the first of them.
    private static int startOfName(Sentence sentence, int modal) {
        int first = modal;
        while (first > 0
                && modal - first < LONGEST_NAME
                && sentence.gap(first).isBlank()
                && !OPENS_NAME.contains(sentence.word(first - 1))) {
            first--;
        }
        return first;
    }

    /// An act ends before a condition, a semicolon or a colon.
    private static int lastOfAct(Sentence sentence, int from, int end) {
        int at = from;
        while (at < end
                && !(at > from
                        && (sentence.hasBefore(at, ';') || (sentence.hasBefore(at, ':') && !sentence.isTimeOfDay(at))))
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
