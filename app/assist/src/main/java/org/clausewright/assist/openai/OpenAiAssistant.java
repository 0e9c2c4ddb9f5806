package org.clausewright.assist.openai;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.reading.Vote;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// A model behind an endpoint. Connects at its first call, and not before; after [#close()] it connects no more.
public final class OpenAiAssistant implements Assistant {

    private static final int MOST_PAIRS = 24;

    private final ModelConnection connection;
    private final Templates templates;
    private final Patience patience;
    private final Set<Cancellation> running = ConcurrentHashMap.newKeySet();
    private @Nullable Chat chat;
    private boolean closed;

    public OpenAiAssistant(ModelConnection connection, Templates templates) {
        this(connection, templates, Patience.USUAL);
    }

    OpenAiAssistant(ModelConnection connection, Templates templates, Patience patience) {
        this.connection = connection;
        this.templates = templates;
        this.patience = patience;
    }

    @Override
    public String name() {
        return connection.model();
    }

    @Override
    public Outcome<Tally> challenge(
            Spec spec, Found<Clause> clause, List<Found<Clause>> related, int count, Sink<Challenge> sink) {
        return ask(challenges(spec, clause, count), sink);
    }

    @Override
    public Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink) {
        List<Rivals> pairs = pairs(spec, candidates);
        return templates.get("conflicts").flatMap(judge -> templates
                .get("counsel")
                .flatMap(counsel -> new Trial(judge, counsel, name(), this::put, top, sink).hold(pairs)));
    }

    @Override
    public Outcome<Tally> rewordings(Spec spec, Finding finding, TextSpan sentence, int count, Sink<String> sink) {
        return ask(rewordingsOf(spec, finding, sentence, count), sink);
    }

    @Override
    public Outcome<Tally> vote(Spec spec, Found<Clause> clause, String situation, int number, Sink<Vote> sink) {
        return ask(votes(spec, clause, situation, number), sink);
    }

    @Override
    public Outcome<Tally> test(Sink<String> sink) {
        Cancellation cancellation = Cancellation.of(sink);
        Chat trial = new Chat(connection, patience);
        running.add(cancellation);
        synchronized (this) {
            if (closed) {
                cancellation.cancel();
            }
        }
        try {
            StringBuilder answer = new StringBuilder();
            Optional<AssistFailure> failure = trial.ask(TestRequest.make(), cancellation, answer::append);
            if (failure.isPresent()) {
                return Outcome.failed(failure.get());
            }
            return answer.isEmpty()
                    ? Outcome.failed(new AssistFailure.EmptyReply(name()))
                    : Outcome.done(new Tally(1, 0, ""));
        } finally {
            running.remove(cancellation);
            trial.close();
        }
    }

    @Override
    public Optional<Outgoing> beforeChallenge(Spec spec, Found<Clause> clause, List<Found<Clause>> related, int count) {
        return outgoing(challenges(spec, clause, count));
    }

    @Override
    public Optional<Outgoing> beforeJudging(Spec spec, List<Conflict> candidates, int top) {
        List<Rivals> pairs = pairs(spec, candidates);
        if (pairs.isEmpty() || !(templates.get("conflicts") instanceof Outcome.Done<PromptTemplate>(var judge))) {
            return Optional.empty();
        }
        return Optional.of(new Outgoing(connection.host(), name(), Trial.text(judge, pairs)));
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
                .reduce((all, next) -> new Outgoing(all.host(), all.model(), all.text() + "\n\n---\n\n" + next.text()));
    }

    @Override
    public void close() {
        Optional<Chat> open;
        synchronized (this) {
            closed = true;
            open = Optional.ofNullable(chat);
            chat = null;
        }
        running.forEach(Cancellation::cancel);
        if (open.isPresent()) {
            open.get().close();
        }
    }

    private <T> Outcome<Tally> ask(Outcome<Inquiry<T>> inquiry, Sink<T> sink) {
        return switch (inquiry) {
            case Outcome.Failed<Inquiry<T>> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<Inquiry<T>> done -> put(done.value(), sink);
        };
    }

    private <T> Outcome<Tally> put(Inquiry<T> inquiry, Sink<T> sink) {
        Cancellation cancellation = Cancellation.of(sink);
        running.add(cancellation);
        try {
            return new Interview<>(inquiry, sink, cancellation).hold(chat(cancellation), name());
        } finally {
            running.remove(cancellation);
        }
    }

    private synchronized PatientChat chat(Cancellation cancellation) {
        if (chat == null) {
            chat = new Chat(connection, patience);
        }
        if (closed) {
            cancellation.cancel();
        }
        return new PatientChat(chat, patience, ThreadLocalRandom.current());
    }

    private Outcome<Inquiry<Challenge>> challenges(Spec spec, Found<Clause> clause, int count) {
        return templates.get("challenge").map(template -> new ChallengeInquiry(template, spec, clause, count, name()));
    }

    private static List<Rivals> pairs(Spec spec, List<Conflict> candidates) {
        return Rivals.of(spec, candidates).stream().limit(MOST_PAIRS).toList();
    }

    private Outcome<Inquiry<Vote>> votes(Spec spec, Found<Clause> clause, String situation, int number) {
        return templates.get("reading").map(template -> new VoteInquiry(template, spec, clause, situation, number));
    }

    private Outcome<Inquiry<String>> rewordingsOf(Spec spec, Finding finding, TextSpan sentence, int count) {
        return templates
                .get("rewording")
                .map(template -> new RewordingInquiry(template, spec, finding, sentence, count));
    }

    private <T> Optional<Outgoing> outgoing(Outcome<Inquiry<T>> inquiry) {
        return switch (inquiry) {
            case Outcome.Failed<Inquiry<T>> _ -> Optional.empty();
            case Outcome.Done<Inquiry<T>> done ->
                Optional.of(new Outgoing(
                        connection.host(), name(), done.value().request().text()));
        };
    }
}
