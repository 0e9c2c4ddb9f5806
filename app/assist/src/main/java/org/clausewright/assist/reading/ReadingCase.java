package org.clausewright.assist.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.text.Brief;

import static java.util.Objects.requireNonNull;

/// A case that a clause is read for: what happened, or what somebody asks for.
///
/// @param title a few words for a list of cases
/// @param text  the case itself, not blank
public record ReadingCase(String title, String text) {

    /// The most characters that a case has.
    public static final int LONGEST = 8_000;

    private static final int LONGEST_TITLE = 80;

    public ReadingCase {
        requireNonNull(title, "title");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a case is not blank");
        }
    }

    /// A case that somebody wrote down.
    public static Outcome<ReadingCase> given(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Outcome.failed(new ReadingFailure.EmptyCase());
        }
        if (stripped.length() > LONGEST) {
            return Outcome.failed(new ReadingFailure.LongCase(stripped.length()));
        }
        String line = stripped.lines().findFirst().orElse("").strip();
        String title = Brief.of(line, LONGEST_TITLE);
        return Outcome.done(new ReadingCase(title, stripped));
    }

    /// The conversation of a challenge.
    public static ReadingCase of(Challenge challenge) {
        return new ReadingCase(
                challenge.title(),
                cut(challenge.turns().stream()
                        .map(turn -> turn.role() + ": " + turn.content())
                        .collect(Collectors.joining("\n\n"))));
    }

    /// The prompts that are saved with a clause, in the order of its example file.
    public static List<ReadingCase> saved(Spec spec, Found<Clause> clause) {
        String id = clause.document().path().qualified(clause.value().id());
        return spec.exampleFile(id).map(ExampleFile::examples).orElse(List.of()).stream()
                .filter(Example::isPrompt)
                .filter(example -> !example.turns().isEmpty())
                .map(example -> new ReadingCase(
                        example.title(),
                        cut(example.turns().stream()
                                .map(turn -> turn.role() + ": " + turn.content())
                                .collect(Collectors.joining("\n\n")))))
                .toList();
    }

    /// Cases that the offline assistant thinks of for a clause.
    public static List<ReadingCase> proposed(Spec spec, Found<Clause> clause, int count) {
        List<ReadingCase> cases = new ArrayList<>();
        new OfflineAssistant().challenge(spec, new ChallengeRequest(clause, count), new Sink<>() {
            @Override
            public void accept(Challenge challenge) {
                cases.add(ReadingCase.of(challenge));
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void onCancel(Runnable action) {}
        });
        return List.copyOf(cases);
    }

    private static String cut(String text) {
        return Brief.of(text, LONGEST);
    }
}
