package org.clausewright.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Embedding;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Written;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextSpan;

/// An assistant that says what a test wrote down.
public final class ScriptedAssistant implements Assistant {

    public final List<Challenge> challenges = new ArrayList<>();
    public final List<Conflict> conflicts = new ArrayList<>();
    public final List<Judged> answers = new ArrayList<>();
    public final List<String> rewordings = new ArrayList<>();
    public Optional<Failure> failure = Optional.empty();
    public Optional<Outgoing> outgoing = Optional.empty();
    public Optional<CountDownLatch> hold = Optional.empty();
    public int dropped;
    public int unasked;
    /// What would be sent to an embedding model; empty where there is none.
    public Optional<Outgoing> embeddings = Optional.empty();
    public final AtomicInteger embedded = new AtomicInteger();
    public final AtomicInteger calls = new AtomicInteger();

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Outcome<Tally> challenge(Spec spec, ChallengeRequest request, Sink<Challenge> sink) {
        return give(challenges, sink);
    }

    @Override
    public Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink) {
        return give(conflicts, sink);
    }

    @Override
    public Optional<Outgoing> beforeChallenge(Spec spec, ChallengeRequest request) {
        return outgoing;
    }

    @Override
    public Outcome<Tally> answers(Spec spec, Found<Clause> clause, ExampleDraft prompt, Sink<Written<Judged>> sink) {
        return give(written(answers, "answers 1"), sink);
    }

    @Override
    public Optional<Outgoing> beforeAnswers(Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        return outgoing;
    }

    @Override
    public Outcome<Tally> rewordings(
            Spec spec, Finding finding, TextSpan sentence, int count, Sink<Written<String>> sink) {
        return give(written(rewordings, "rewording 1"), sink);
    }

    @Override
    public Optional<Outgoing> beforeRewordings(Spec spec, Finding finding, TextSpan sentence, int count) {
        return outgoing;
    }

    @Override
    public boolean embeds() {
        return embeddings.isPresent();
    }

    @Override
    public Optional<Outgoing> beforeEmbedding(List<String> texts) {
        return embeddings;
    }

    @Override
    public Outcome<Tally> embed(List<String> texts, Sink<Embedding> sink) {
        embedded.incrementAndGet();
        return Outcome.failed(new AssistFailure.NoEmbeddings("models.example", "meaning-1", ""));
    }

    private <T> List<Written<T>> written(List<T> texts, String template) {
        return texts.stream()
                .map(text -> new Written<>(text, Source.model(name(), template)))
                .toList();
    }

    private <T> Outcome<Tally> give(List<T> items, Sink<T> sink) {
        calls.incrementAndGet();
        items.forEach(sink::accept);
        hold.ifPresent(latch -> {
            sink.onCancel(latch::countDown);
            await(latch);
        });
        return failure.<Outcome<Tally>>map(Outcome::failed)
                .orElseGet(() -> Outcome.done(new Tally(items.size(), dropped, "", "", unasked)));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
