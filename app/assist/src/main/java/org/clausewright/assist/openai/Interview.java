package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Assistant.Sink;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.spec.Outcome;

/// Makes one inquiry: hands on each item as it comes, and where nothing fits asks once more with
/// what was wrong.
final class Interview<T> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Inquiry<T> inquiry;
    private final Sink<T> sink;
    private final Cancellation cancellation;
    private int given;
    private int unfounded;
    private int misfits;
    private String problem = "";

    Interview(Inquiry<T> inquiry, Sink<T> sink, Cancellation cancellation) {
        this.inquiry = inquiry;
        this.sink = sink;
        this.cancellation = cancellation;
    }

    Outcome<Tally> hold(PatientChat chat, String model) {
        ChatRequest request = inquiry.request();
        boolean empty = true;
        for (int round = 0; round < 2; round++) {
            misfits = 0;
            Answer answer = new Answer();
            Optional<AssistFailure> failure = chat.ask(request, cancellation, answer::add);
            if (failure.isPresent()) {
                return Outcome.failed(failure.get());
            }
            if (cancellation.isCancelled() || answer.isUsable()) {
                return Outcome.done(tally());
            }
            empty &= answer.text.toString().isBlank();
            problem = answer.problem();
            request = request.goOn(answer.text.toString(), objection());
        }
        return Outcome.failed(
                empty ? new AssistFailure.EmptyReply(model) : new AssistFailure.DoesNotFit(model, problem));
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
        return new Tally(given, unfounded + misfits, note.toString().strip());
    }

    private final class Answer {

        private static final int KEPT_OF_AN_ANSWER = 20_000;

        private final ItemScanner scanner = new ItemScanner(inquiry.itemFields());
        private final StringBuilder text = new StringBuilder();
        private boolean itemSeen;

        void add(String piece) {
            if (text.length() < KEPT_OF_AN_ANSWER) {
                text.append(piece, 0, Math.min(piece.length(), KEPT_OF_AN_ANSWER - text.length()));
            }
            for (String item : scanner.feed(piece)) {
                if (given < inquiry.count() && !cancellation.isCancelled()) {
                    itemSeen = true;
                    take(item);
                }
            }
        }

        /// Something held, or was looked at and did not hold, or the model found nothing and said so.
        boolean isUsable() {
            boolean nothingFound = scanner.sawList() && !itemSeen && !scanner.isUnfinished();
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

        private void take(String item) {
            switch (read(item)) {
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

        private Reading<T> read(String item) {
            try {
                JsonNode node = JSON.readTree(item);
                return inquiry.read(node);
            } catch (JsonProcessingException broken) {
                return new Reading.Misfit<>("an item is not valid JSON");
            }
        }
    }
}
