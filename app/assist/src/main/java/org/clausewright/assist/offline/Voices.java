package org.clausewright.assist.offline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
/// @param messages what users say about a clause, its own prompts first
/// @param exchange a conversation that ends with an answer judged good, nearest to the clause
record Voices(List<Message> messages, Optional<Exchange> exchange) {

    private static final int LONGEST = 600;

    /// What a user says about a matter.
    ///
    /// @param title  the example's
    /// @param before what a tool reported just before
    record Message(String title, List<Challenge.Message> before, String text) {

        Challenge.Message[] turns(String newText) {
            return Stream.concat(before.stream(), Stream.of(Subject.user(newText)))
                    .toArray(Challenge.Message[]::new);
        }
    }

    /// What was said, and the good answer to it.
    record Exchange(String title, String user, String answer) {}

    static Voices of(Spec spec, Found<Clause> clause, String sentence) {
        List<Found<Example>> examples = spec.examplesOf(clause);
        List<Message> messages = Stream.concat(
                        examples.stream().map(Found::value).flatMap(example -> whole(example).stream()),
                        examples.stream().map(Found::value).flatMap(example -> first(example).stream()))
                .filter(message -> message.text().length() <= LONGEST)
                .toList();
        Set<String> about = new HashSet<>(Words.content(sentence));
        Optional<Exchange> nearest = examples.stream()
                .map(Found::value)
                .filter(example -> example.count(Verdict.GOOD) > 0 && isOneUserTurn(example))
                .filter(example -> alike(example, about) >= 2)
                .max(Comparator.comparingLong(example -> alike(example, about)))
                .map(example -> new Exchange(
                        example.title(), example.turns().getLast().content().strip(), good(example)));
        return new Voices(messages, nearest.filter(found -> found.answer().length() <= 2 * LONGEST));
    }

    private static Optional<Message> whole(Example example) {
        List<Turn> turns = example.turns();
        if (!isOneUserTurn(example)
                || turns.stream().anyMatch(turn -> !isUser(turn) && !turn.role().equals("tool"))) {
            return Optional.empty();
        }
        List<Challenge.Message> before = turns.subList(0, turns.size() - 1).stream()
                .map(turn -> new Challenge.Message("tool", turn.content().strip()))
                .toList();
        return Optional.of(
                new Message(example.title(), before, turns.getLast().content().strip()));
    }

    /// How a longer conversation begins.
    private static Optional<Message> first(Example example) {
        return example.turns().size() > 1 && isUser(example.turns().getFirst())
                ? Optional.of(new Message(
                        example.title(),
                        List.of(),
                        example.turns().getFirst().content().strip()))
                : Optional.empty();
    }

    private static boolean isOneUserTurn(Example example) {
        return !example.turns().isEmpty()
                && example.turns().getLast().role().equals("user")
                && example.turns().stream().noneMatch(turn -> turn.role().equals("assistant"))
                && example.turns().stream().filter(Voices::isUser).count() == 1;
    }

    private static boolean isUser(Turn turn) {
        return turn.role().equals("user");
    }

    private static long alike(Example example, Set<String> about) {
        Set<String> words = new HashSet<>(Words.content(example.title() + " " + good(example)));
        example.turns().forEach(turn -> words.addAll(Words.content(turn.content())));
        return words.stream().filter(about::contains).count();
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
