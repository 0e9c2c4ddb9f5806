package org.clausewright.assist.openai;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.FreshChallenges;
import org.clausewright.assist.Outgoing;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// A model behind an endpoint. Connects at its first call, and not before; after [#close()] it connects no more.
public final class OpenAiAssistant implements Assistant {

    private static final int CANDIDATES_A_CONFLICT = 3;
    private static final int MOST_CANDIDATES = 40;

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
    public Outcome<Tally> challenge(Spec spec, ChallengeRequest request, Sink<Challenge> sink) {
        FreshChallenges fresh = new FreshChallenges(spec, request, sink);
        return fresh.report(ask(challenges(spec, request), fresh));
    }

    @Override
    public Outcome<Tally> answers(Spec spec, Found<Clause> clause, ExampleDraft prompt, Sink<Judged> sink) {
        return ask(answersTo(spec, clause, prompt), sink);
    }

    @Override
    public Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink) {
        return candidates.isEmpty() ? Outcome.done(new Tally(0, 0, "")) : ask(judgement(spec, candidates, top), sink);
    }

    @Override
    public Outcome<Tally> rewordings(Spec spec, Finding finding, TextSpan sentence, int count, Sink<String> sink) {
        return ask(rewordingsOf(spec, finding, sentence, count), sink);
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
    public Optional<Outgoing> beforeChallenge(Spec spec, ChallengeRequest request) {
        return outgoing(challenges(spec, request));
    }

    @Override
    public Optional<Outgoing> beforeAnswers(Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        return outgoing(answersTo(spec, clause, prompt));
    }

    @Override
    public Optional<Outgoing> beforeJudging(Spec spec, List<Conflict> candidates, int top) {
        return candidates.isEmpty() ? Optional.empty() : outgoing(judgement(spec, candidates, top));
    }

    @Override
    public Optional<Outgoing> beforeRewordings(Spec spec, Finding finding, TextSpan sentence, int count) {
        return outgoing(rewordingsOf(spec, finding, sentence, count));
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
            case Outcome.Done<Inquiry<T>> done -> {
                Cancellation cancellation = Cancellation.of(sink);
                running.add(cancellation);
                try {
                    yield new Interview<>(done.value(), sink, cancellation).hold(chat(cancellation), name());
                } finally {
                    running.remove(cancellation);
                }
            }
        };
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

    private Outcome<Inquiry<Challenge>> challenges(Spec spec, ChallengeRequest request) {
        return templates.get("challenge").map(template -> new ChallengeInquiry(template, spec, request, name()));
    }

    private Outcome<Inquiry<Judged>> answersTo(Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        return templates.get("answers").map(template -> new AnswerInquiry(template, spec, clause, prompt));
    }

    private Outcome<Inquiry<Conflict>> judgement(Spec spec, List<Conflict> candidates, int top) {
        return templates
                .get("conflicts")
                .map(template -> new ConflictInquiry(template, spec, best(candidates, top), top, name()));
    }

    private Outcome<Inquiry<String>> rewordingsOf(Spec spec, Finding finding, TextSpan sentence, int count) {
        return templates
                .get("rewording")
                .map(template -> new RewordingInquiry(template, spec, finding, sentence, count));
    }

    private static List<Conflict> best(List<Conflict> candidates, int top) {
        int wanted = Math.min(MOST_CANDIDATES, top * CANDIDATES_A_CONFLICT);
        return candidates.stream().limit(wanted).toList();
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
