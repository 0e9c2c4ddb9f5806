package org.clausewright.assist.openai;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Embedding;
import org.clausewright.assist.FreshChallenges;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Trial;
import org.clausewright.assist.Written;
import org.clausewright.assist.reading.Reading;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// A model behind an endpoint. Connects at its first call, and not before; after [#close()] it asks no more.
public final class OpenAiAssistant implements Assistant {

    private static final int MOST_PAIRS = 24;

    private final ModelConnection connection;
    private final Templates templates;
    private final Means means;
    private final Optional<ModelConnection> embedding;
    private final Set<Cancellation> running = ConcurrentHashMap.newKeySet();
    private @Nullable Chat chat;
    private boolean closed;

    /// Without embeddings.
    public OpenAiAssistant(ModelConnection connection, Templates templates, Means means) {
        this(connection, templates, means, Optional.empty());
    }

    /// @param embeddingModel at the same endpoint; empty where embeddings are not wanted
    public OpenAiAssistant(
            ModelConnection connection, Templates templates, Means means, Optional<String> embeddingModel) {
        this.connection = connection;
        this.templates = templates;
        this.means = means;
        this.embedding = embeddingModel.map(connection::with);
    }

    @Override
    public String name() {
        return connection.model();
    }

    @Override
    public Outcome<Tally> challenge(Spec spec, ChallengeRequest request, Sink<Challenge> sink) {
        FreshChallenges fresh = new FreshChallenges(spec, request, sink);
        return fresh.report(ask(challenges(spec, request), fresh));
    }

    @Override
    public Outcome<Tally> answers(Spec spec, Found<Clause> clause, ExampleDraft prompt, Sink<Written<Judged>> sink) {
        return ask(answersTo(spec, clause, prompt), sink);
    }

    @Override
    public Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink) {
        List<Rivals> pairs = pairs(spec, candidates);
        return templates.get("conflicts").flatMap(judge -> templates
                .get("counsel")
                .flatMap(counsel -> new ConflictTrial(judge, counsel, name(), this::put, top, sink).hold(pairs)));
    }

    @Override
    public Outcome<Tally> rewordings(
            Spec spec, Finding finding, TextSpan sentence, int count, Sink<Written<String>> sink) {
        return ask(rewordingsOf(spec, finding, sentence, count), sink);
    }

    @Override
    public Outcome<Tally> vote(Spec spec, Found<Clause> clause, String situation, int number, Sink<Vote> sink) {
        return ask(votes(spec, clause, situation, number), sink);
    }

    @Override
    public Outcome<Tally> separate(
            Spec spec, Found<Clause> clause, String situation, List<Reading> readings, Sink<Question> sink) {
        return ask(separating(spec, clause, situation, readings), sink);
    }

    @Override
    public Outcome<Tally> embed(List<String> texts, Sink<Embedding> sink) {
        if (embedding.isEmpty()) {
            return Assistant.super.embed(texts, sink);
        }
        Cancellation cancellation = begin(Cancellation.of(sink));
        try {
            return new Embedder(embedding.get(), means, retry(), cancellation).embed(texts, sink);
        } finally {
            end(cancellation);
        }
    }

    @Override
    public Optional<Outgoing> beforeEmbedding(List<String> texts) {
        return embedding.flatMap(known -> new Embedder(known, means, retry(), new Cancellation()).outgoing(texts));
    }

    @Override
    public boolean embeds() {
        return embedding.isPresent();
    }

    @Override
    public Outcome<Tally> test(Sink<Trial> sink) {
        Cancellation cancellation = begin(Cancellation.of(sink));
        try {
            return new EndpointTest(connection, means, sink, cancellation).run();
        } finally {
            end(cancellation);
        }
    }

    @Override
    public Outcome<List<String>> models() {
        Cancellation cancellation = begin(new Cancellation());
        try {
            return new ModelList(connection, means.client()).read(cancellation);
        } finally {
            end(cancellation);
        }
    }

    @Override
    public Optional<Outgoing> beforeChallenge(Spec spec, ChallengeRequest request) {
        return outgoing(challenges(spec, request));
    }

    @Override
    public Optional<Outgoing> beforeAnswers(Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        return outgoing(answersTo(spec, clause, prompt));
    }

    @Override
    public Optional<Outgoing> beforeJudging(Spec spec, List<Conflict> candidates, int top) {
        List<Rivals> pairs = pairs(spec, candidates);
        if (pairs.isEmpty() || !(templates.get("conflicts") instanceof Outcome.Done<PromptTemplate>(var judge))) {
            return Optional.empty();
        }
        Outgoing judging = new Outgoing(
                connection.host(),
                name(),
                ConflictTrial.text(judge, pairs),
                ConflictTrial.replyTokens(pairs.size()),
                means.price(connection));
        return Optional.of(ConflictTrial.withCounsel(judging.in(pairs.size())));
    }

    @Override
    public Optional<Outgoing> beforeRewordings(Spec spec, Finding finding, TextSpan sentence, int count) {
        return outgoing(rewordingsOf(spec, finding, sentence, count));
    }

    @Override
    public Optional<Outgoing> beforeVotes(Spec spec, Found<Clause> clause, String situation, int readers) {
        return IntStream.range(0, readers)
                .mapToObj(number -> outgoing(votes(spec, clause, situation, number)))
                .flatMap(Optional::stream)
                .reduce(Outgoing::and);
    }

    @Override
    public Optional<Outgoing> beforeSeparating(Spec spec, Found<Clause> clause, String situation) {
        return outgoing(separating(spec, clause, situation, List.of()));
    }

    /// Ends the calls in flight; the connections are the program's and stay.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        running.forEach(Cancellation::cancel);
    }

    private <T> Outcome<Tally> ask(Outcome<Inquiry<T>> inquiry, Sink<T> sink) {
        return switch (inquiry) {
            case Outcome.Failed<Inquiry<T>> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<Inquiry<T>> done -> put(done.value(), sink);
        };
    }

    private <T> Outcome<Tally> put(Inquiry<T> inquiry, Sink<T> sink) {
        Cancellation cancellation = begin(Cancellation.of(sink));
        try {
            return new Interview<>(inquiry, sink, cancellation).hold(line(cancellation), name());
        } finally {
            end(cancellation);
        }
    }

    private Cancellation begin(Cancellation cancellation) {
        running.add(cancellation);
        means.client().began(cancellation);
        synchronized (this) {
            if (closed) {
                cancellation.cancel();
            }
        }
        return cancellation;
    }

    private void end(Cancellation cancellation) {
        running.remove(cancellation);
        means.client().ended(cancellation);
    }

    private synchronized Line line(Cancellation cancellation) {
        if (chat == null) {
            chat = new Chat(connection, means.client());
        }
        return new Line(connection, means, chat, retry(), cancellation);
    }

    private Retry retry() {
        return new Retry(
                means.client().circuit(connection.host()), means.client().patience(), ThreadLocalRandom.current());
    }

    private Outcome<Inquiry<Challenge>> challenges(Spec spec, ChallengeRequest request) {
        return templates.get("challenge").map(template -> new ChallengeInquiry(template, spec, request, name()));
    }

    private Outcome<Inquiry<Written<Judged>>> answersTo(Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        return templates.get("answers").map(template -> new AnswerInquiry(template, spec, clause, prompt, name()));
    }

    private static List<Rivals> pairs(Spec spec, List<Conflict> candidates) {
        return Rivals.of(spec, candidates).stream().limit(MOST_PAIRS).toList();
    }

    private Outcome<Inquiry<Vote>> votes(Spec spec, Found<Clause> clause, String situation, int number) {
        return templates
                .get("reading")
                .map(template -> new VoteInquiry(template, new CaseContext(spec, clause, situation), number));
    }

    private Outcome<Inquiry<Question>> separating(
            Spec spec, Found<Clause> clause, String situation, List<Reading> readings) {
        return templates
                .get("separating")
                .map(template -> new SeparatingInquiry(template, new CaseContext(spec, clause, situation), readings));
    }

    private Outcome<Inquiry<Written<String>>> rewordingsOf(Spec spec, Finding finding, TextSpan sentence, int count) {
        return templates
                .get("rewording")
                .map(template -> new RewordingInquiry(template, spec, finding, sentence, count, name()));
    }

    private <T> Optional<Outgoing> outgoing(Outcome<Inquiry<T>> inquiry) {
        return switch (inquiry) {
            case Outcome.Failed<Inquiry<T>> _ -> Optional.empty();
            case Outcome.Done<Inquiry<T>> done ->
                Optional.of(new Outgoing(
                        connection.host(),
                        name(),
                        done.value().request().text(),
                        done.value().replyTokens(),
                        means.price(connection)));
        };
    }
}
