package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;

/// Makes one inquiry: hands on each item as it comes, and where nothing fits asks once more with
/// what was wrong. An answer that was given before is taken from the cache, and looked at as closely as a new one.
final class Interview<T> {

    /// Models leave commas and remarks behind, and break lines where JSON has none of that.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_YAML_COMMENTS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final String FROM_CACHE = "From the cache";

    private final Inquiry<T> inquiry;
    private final Sink<T> sink;
    private final Cancellation cancellation;
    private int given;
    private int unfounded;
    private int misfits;
    private boolean fromCache;
    private boolean brokeOff;
    private String problem = "";

    Interview(Inquiry<T> inquiry, Sink<T> sink, Cancellation cancellation) {
        this.inquiry = inquiry;
        this.sink = sink;
        this.cancellation = cancellation;
    }

    Outcome<Tally> hold(Line line, String model) {
        ChatRequest first = inquiry.request();
        if (!sink.wantsFresh() && recalls(line, first)) {
            return Outcome.done(tally());
        }
        ChatRequest request = first;
        boolean empty = true;
        for (int round = 0; round < 2; round++) {
            misfits = 0;
            Answer answer = new Answer(line);
            Optional<Failure> failure = line.ask(inquiry, request, answer::add);
            if (failure.isPresent()) {
                return Outcome.failed(failure.get());
            }
            if (cancellation.isCancelled()) {
                return Outcome.done(tally());
            }
            answer.end();
            if (answer.isUsable()) {
                brokeOff = answer.scanner.isUnfinished();
                answer.whole().filter(_ -> !brokeOff).ifPresent(text -> line.remember(inquiry, first, text));
                return Outcome.done(tally());
            }
            empty &= answer.text.toString().isBlank();
            problem = answer.problem();
            request = request.goOn(answer.beginning(), objection());
        }
        return Outcome.failed(
                empty ? new AssistFailure.EmptyReply(model) : new AssistFailure.DoesNotFit(model, problem));
    }

    /// Whether an inquiry was answered without asking.
    static boolean isFromCache(Tally tally) {
        return tally.note().startsWith(FROM_CACHE);
    }

    private boolean recalls(Line line, ChatRequest request) {
        Optional<String> before = line.remembered(inquiry, request);
        Answer answer = new Answer(line);
        before.ifPresent(answer::add);
        answer.end();
        fromCache = before.isPresent() && answer.isUsable();
        return fromCache;
    }

    private String objection() {
        return "That cannot be used: " + problem + ". Answer again with JSON of the form {\"items\": [...]} and nothing"
                + " else, each item with exactly the fields " + String.join(", ", inquiry.itemFields()) + ".";
    }

    private Tally tally() {
        StringBuilder note = new StringBuilder();
        if (cancellation.isCancelled()) {
            note.append("Stopped; what had come so far is kept. ");
        }
        if (fromCache) {
            note.append(FROM_CACHE).append(": asked before with the same words, and nothing was sent. ");
        }
        if (brokeOff) {
            note.append("The answer broke off before its end; what had come is kept. ");
        }
        if (unfounded > 0) {
            note.append(unfounded == 1 ? "1 was" : unfounded + " were")
                    .append(" dropped: a quote is not in the file. ");
        }
        if (misfits > 0) {
            note.append(misfits == 1 ? "1 was" : misfits + " were")
                    .append(" dropped: not in the form asked for (")
                    .append(problem)
                    .append("). ");
        }
        return new Tally(
                given,
                unfounded + misfits,
                note.toString().strip(),
                inquiry.template().id());
    }

    private final class Answer {

        private static final int SENT_BACK = 20_000;
        private static final int LONGEST_KEPT = 500_000;

        private final Line line;
        private ItemScanner scanner = new ItemScanner(inquiry.itemFields());
        private final Thoughts thoughts = new Thoughts();
        private final StringBuilder text = new StringBuilder();
        private boolean itemSeen;

        Answer(Line line) {
            this.line = line;
        }

        void add(String piece) {
            Thoughts.Said said = thoughts.hear(piece);
            if (said.afresh() && !itemSeen) {
                scanner = new ItemScanner(inquiry.itemFields());
                text.setLength(0);
            }
            read(said.text());
        }

        /// Nothing more comes. Some servers give the JSON as a string in JSON.
        void end() {
            read(thoughts.rest());
            if (!itemSeen && !scanner.sawEmptyList() && text.toString().strip().startsWith("\"")) {
                scanner = new ItemScanner(inquiry.itemFields());
                read(unquoted(text.toString()));
            }
        }

        private void read(String said) {
            text.append(said, 0, Math.min(said.length(), LONGEST_KEPT + 1 - text.length()));
            for (String item : scanner.feed(said)) {
                itemsIn(line.redact(item)).forEach(this::take);
            }
        }

        private static String unquoted(String json) {
            try {
                return JSON.readTree(json).asText("");
            } catch (JsonProcessingException noString) {
                return "";
            }
        }

        /// The text; empty where it was too long to keep.
        Optional<String> whole() {
            return text.length() > LONGEST_KEPT ? Optional.empty() : Optional.of(text.toString());
        }

        String beginning() {
            return text.substring(0, Math.min(text.length(), SENT_BACK));
        }

        /// Something held, or was looked at and did not hold, or the model found nothing and said so.
        boolean isUsable() {
            boolean nothingFound = scanner.sawEmptyList() && !itemSeen && !scanner.isUnfinished();
            return given > 0 || unfounded > 0 || nothingFound;
        }

        String problem() {
            if (text.toString().isBlank()) {
                return "the answer is empty";
            }
            if (itemSeen) {
                return problem;
            }
            return scanner.isUnfinished() ? "its JSON ends too early" : "there is no JSON list in it";
        }

        private void take(Reading<T> reading) {
            if (given >= inquiry.count() || cancellation.isCancelled()) {
                return;
            }
            itemSeen = true;
            switch (reading) {
                case Reading.Fits<T> fits -> {
                    given++;
                    sink.accept(fits.value());
                }
                case Reading.Misfit<T> misfit -> {
                    misfits++;
                    problem = misfit.problem();
                }
                case Reading.Unfounded<T> _ -> unfounded++;
            }
        }

        private List<Reading<T>> itemsIn(String item) {
            try {
                List<Reading<T>> readings = new ArrayList<>();
                for (JsonNode node : unwrapped(JSON.readTree(item))) {
                    if (given < inquiry.count()) {
                        readings.add(inquiry.read(node));
                    }
                }
                return readings;
            } catch (JsonProcessingException broken) {
                return List.of(new Reading.Misfit<>("an item is not valid JSON"));
            }
        }
    }

    /// The items in an object that was taken for one: some models put `{"result": {"items": [...]}}` around them.
    private List<JsonNode> unwrapped(JsonNode node) {
        if (node.properties().size() != 1) {
            return List.of(node);
        }
        String only = node.fieldNames().next();
        JsonNode inner = node.path(only);
        if (inquiry.itemFields().contains(only) || !inner.isContainerNode()) {
            return List.of(node);
        }
        List<JsonNode> items = new ArrayList<>();
        if (inner.isArray()) {
            inner.forEach(items::add);
        } else {
            items.addAll(unwrapped(inner));
        }
        return items;
    }
}
