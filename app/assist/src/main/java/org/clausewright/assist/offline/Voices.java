package org.clausewright.assist.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.language.Sentence;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Turn;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.finding.Challenge;

/// How people already talk in a spec's examples: the material of which new prompts sound like the old ones.
///
/// @param messages what users say about a clause: the words of its own prompts; where it has none, those of its
///                 section's examples that speak of what the clause speaks of, the nearest first
/// @param exchange a conversation that ends with an answer judged good, nearest to the clause
record Voices(List<Message> messages, Optional<Exchange> exchange) {

    private static final int LONGEST = 420;
    private static final int NEAR = 2;
    private static final Pattern RECORD = Pattern.compile("(?s)^(?:[A-Z][\\w' -]{2,24}): .*");
    private static final Pattern CRISIS = Pattern.compile(
            "(?i)\\b(suicid\\w*|self-harm|crisis|kill(?:ed|s|ing)?|die[ds]?|dying|death|overdose|don'?t want to be here|threat\\w*"
                    + "|smoke|smoking|fire|burn\\w*|smells|bleed\\w*|swollen|unconscious|pills|emergenc\\w*|chest|bothering anyone)\\b");
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)\\b(please|pls|can you|could you|can i|can't you|may i|just|let me|let us|tell me|give me|show me|put|make|do it|send|change|delete|remove|ban|add|merge|write|use|push|commit|run|fix|open|move|say it|which is it|so which|what else)\\b");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|is|are|was|i|i'm|you|my|it|to|of|and|this|that|does|can|could|would|have|has|please|what|your|we|for|with|not)\\b");
    private static final int WORDS_A_SIGN = 7;

    /// What a user says about a matter.
    ///
    /// @param title  the example's
    /// @param before the turns just before
    record Message(String title, List<Challenge.Message> before, String text) {

        Challenge.Message[] turns(String newText) {
            return Stream.concat(before.stream(), Stream.of(Subject.user(newText)))
                    .toArray(Challenge.Message[]::new);
        }

        /// A person speaks for themselves, in English, and of nothing that one does not play with.
        boolean isTalk() {
            return isEnglish(text)
                    && !RECORD.matcher(text).matches()
                    && !isGrave()
                    && !text.contains("```")
                    && !text.startsWith("<");
        }

        /// Something is to be done, which a rule may forbid.
        boolean isRequest() {
            return Voices.isRequest(text);
        }

        boolean isGrave() {
            return Voices.isGrave(text);
        }
    }

    /// What was said, and the good answer to it.
    record Exchange(String title, String user, String answer) {

        boolean isGrave() {
            return Voices.isGrave(user + " " + answer);
        }

        /// The user hands something on and does not speak for themselves.
        boolean isRecord() {
            return RECORD.matcher(user).matches();
        }
    }

    static boolean isRequest(String text) {
        return REQUEST.matcher(text).find();
    }

    /// Of life and death, with which one does not play.
    static boolean isGrave(String text) {
        return CRISIS.matcher(text).find();
    }

    static Voices of(Spec spec, Found<Clause> clause, String sentence) {
        Set<String> about = Content.of(sentence);
        List<Example> own = spec.exampleFile(clause.value().id()).stream()
                .flatMap(file -> file.examples().stream())
                .toList();
        List<Example> around = spec.examplesOf(clause).stream()
                .map(Found::value)
                .filter(example -> !own.contains(example))
                .filter(example -> alike(example, about) >= NEAR)
                .sorted(Comparator.comparingLong((Example example) -> alike(example, about))
                        .reversed())
                .toList();
        List<Message> ofOwn = messages(own);
        return new Voices(ofOwn.isEmpty() ? messages(around) : ofOwn, exchange(own, around, about));
    }

    private static List<Message> messages(List<Example> examples) {
        return examples.stream()
                .flatMap(example -> message(example).stream())
                .filter(message -> message.text().length() <= LONGEST)
                .toList();
    }

    private static Optional<Exchange> exchange(List<Example> own, List<Example> around, Set<String> about) {
        Stream<Example> near = around.stream().filter(example -> alike(example, about) > NEAR);
        return Stream.concat(own.stream(), near)
                .filter(example -> !good(example).isEmpty() && opensWithUser(example))
                .map(example -> new Exchange(
                        example.title(), example.turns().getLast().content().strip(), good(example)))
                .filter(found ->
                        found.user().length() <= LONGEST && found.answer().length() <= 2 * LONGEST)
                .findFirst();
    }

    private static Optional<Message> message(Example example) {
        List<Turn> turns = example.turns();
        if (turns.isEmpty() || !isUser(turns.getLast())) {
            return Optional.empty();
        }
        List<Challenge.Message> before = new ArrayList<>();
        turns.subList(0, turns.size() - 1)
                .forEach(turn -> before.add(
                        new Challenge.Message(turn.role(), turn.content().strip())));
        return Optional.of(
                new Message(example.title(), before, turns.getLast().content().strip()));
    }

    private static boolean opensWithUser(Example example) {
        return example.turns().size() == 1 && isUser(example.turns().getFirst());
    }

    private static boolean isUser(Turn turn) {
        return turn.role().equals("user");
    }

    /// At least one word in seven is one that only English has.
    static boolean isEnglish(String text) {
        long signs = ENGLISH.matcher(text).results().count();
        return signs > 0 && Sentence.of(text).size() <= signs * WORDS_A_SIGN;
    }

    private static long alike(Example example, Set<String> about) {
        String turns = example.turns().stream().map(Turn::content).collect(Collectors.joining("\n"));
        return Content.shared(about, Content.of(String.join("\n", example.title(), good(example), turns)));
    }

    private static String good(Example example) {
        return example.answers().stream()
                .filter(answer -> answer.verdict() == Verdict.GOOD)
                .map(Answer::turn)
                .filter(turn ->
                        turn.role().equals("assistant") && !turn.attributes().contains("recipient"))
                .map(turn -> turn.content().strip())
                .findFirst()
                .orElse("");
    }
}
