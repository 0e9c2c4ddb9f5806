package org.clausewright.assist.openai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Embedding;
import org.clausewright.assist.Meter;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.ReplyCache;
import org.clausewright.assist.Usage;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;

/// Asks an embedding model what texts mean: only for those that it was not asked for before, and several in a request.
final class Embedder {

    private static final int MOST_TEXTS = 48;
    private static final int MOST_CHARACTERS = 100_000;
    private static final String BETWEEN = "\n\n---\n\n";

    private final ModelConnection connection;
    private final Means means;
    private final Retry retry;
    private final Cancellation cancellation;
    private final EmbeddingCall call;

    Embedder(ModelConnection connection, Means means, Retry retry, Cancellation cancellation) {
        this.connection = connection;
        this.means = means;
        this.retry = retry;
        this.cancellation = cancellation;
        this.call = new EmbeddingCall(connection, means.client(), cancellation);
    }

    Optional<Outgoing> outgoing(List<String> texts) {
        List<String> unknown = unknown(texts, remembered(texts));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outgoing(
                                connection.host(),
                                connection.model(),
                                String.join(BETWEEN, unknown),
                                0,
                                means.price(connection))
                        .in(batches(unknown).size()));
    }

    Outcome<Tally> embed(List<String> texts, Sink<Embedding> sink) {
        Map<String, Embedding> known = sink.wantsFresh() ? new HashMap<>() : remembered(texts);
        List<String> unknown = unknown(texts, known);
        Optional<Failure> failure = ask(unknown, known);
        if (failure.isEmpty() && !areAlike(known) && unknown.size() < known.size()) {
            // Another model goes by that name now: what was kept of the one before is of no use.
            known = new HashMap<>();
            unknown = unknown(texts, known);
            failure = ask(unknown, known);
        }
        if (failure.isPresent()) {
            return Outcome.failed(failure.get());
        }
        if (!known.keySet().containsAll(texts)) {
            return Outcome.done(new Tally(0, 0, "Stopped; what had come so far is kept."));
        }
        if (!areAlike(known)) {
            return Outcome.failed(new AssistFailure.DoesNotFit(connection.model(), "its vectors differ in length"));
        }
        texts.stream().map(known::get).forEach(sink::accept);
        return Outcome.done(new Tally(texts.size(), 0, ""));
    }

    private Map<String, Embedding> remembered(List<String> texts) {
        Map<String, Embedding> known = new HashMap<>();
        means.cache().map(ReplyCache::embeddings).ifPresent(cache -> {
            for (String text : texts) {
                cache.get(key(text)).flatMap(Embedding::read).ifPresent(found -> known.put(text, found));
            }
        });
        return known;
    }

    private static List<String> unknown(List<String> texts, Map<String, Embedding> known) {
        LinkedHashSet<String> unknown = new LinkedHashSet<>(texts);
        unknown.removeAll(known.keySet());
        return List.copyOf(unknown);
    }

    private static boolean areAlike(Map<String, Embedding> known) {
        return known.values().stream()
                        .mapToInt(Embedding::dimensions)
                        .distinct()
                        .count()
                <= 1;
    }

    /// Adds what has come to what is known; keeps it even where a later request fails.
    private Optional<Failure> ask(List<String> texts, Map<String, Embedding> known) {
        for (List<String> batch : batches(texts)) {
            if (cancellation.isCancelled()) {
                return Optional.empty();
            }
            List<Embedding> found = new ArrayList<>();
            Optional<Failure> failure = send(batch, found);
            if (failure.isPresent() || cancellation.isCancelled()) {
                return failure;
            }
            Map<String, ReplyCache.Entry> kept = new LinkedHashMap<>();
            for (int i = 0; i < batch.size(); i++) {
                known.put(batch.get(i), found.get(i));
                kept.put(
                        key(batch.get(i)),
                        new ReplyCache.Entry(
                                "embedding", connection.model(), found.get(i).written()));
            }
            means.cache().ifPresent(cache -> cache.embeddings().putAll(kept));
        }
        return Optional.empty();
    }

    private Optional<Failure> send(List<String> batch, List<Embedding> found) {
        long characters = batch.stream().mapToLong(String::length).sum();
        Usage expected = Usage.estimated(characters, 0);
        return switch (means.meter().begin(connection.model(), means.price(connection), expected)) {
            case Outcome.Failed<Meter.Call>(var failure) -> Optional.of(failure);
            case Outcome.Done<Meter.Call>(var metered) -> {
                Heard heard = Heard.FINE;
                try {
                    heard = retry.ask(_ -> call.make(batch, found), cancellation);
                } finally {
                    metered.end(Line.used(heard, characters, 0));
                }
                yield cancellation.isCancelled()
                        ? Optional.empty()
                        : heard.failure().map(Failure.class::cast);
            }
        };
    }

    private static List<List<String>> batches(List<String> texts) {
        List<List<String>> batches = new ArrayList<>();
        int characters = 0;
        for (String text : texts) {
            boolean full = batches.isEmpty()
                    || batches.getLast().size() >= MOST_TEXTS
                    || characters + text.length() > MOST_CHARACTERS;
            if (full) {
                batches.add(new ArrayList<>());
                characters = 0;
            }
            batches.getLast().add(text);
            characters += text.length();
        }
        return batches;
    }

    private String key(String text) {
        return ReplyCache.key("embedding", connection.baseUrl().toString(), connection.model(), text);
    }
}
