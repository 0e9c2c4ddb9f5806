package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.Usage;

/// How a call ended.
///
/// @param failure what went wrong; empty where the answer is complete, or cancelled
/// @param usage   what the server counted; empty where it does not say
record Heard(Optional<AssistFailure> failure, Optional<Usage> usage) {

    static final Heard FINE = new Heard(Optional.empty(), Optional.empty());

    private static final int LONGEST_REASON = 200;
    /// More than any call can use: a count above it is none.
    private static final long MOST_TOKENS = 1_000_000_000;

    static Heard failed(AssistFailure failure) {
        return FINE.but(failure);
    }

    Heard but(AssistFailure found) {
        return new Heard(Optional.of(found), usage);
    }

    Heard declined(ModelConnection connection, String words) {
        String line = connection.redact(words).replaceAll("\\s+", " ").strip();
        return but(new AssistFailure.Declined(
                connection.model(),
                line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "..."));
    }

    Heard using(JsonNode counted) {
        long in = counted.path("prompt_tokens").asLong();
        long out = counted.path("completion_tokens").asLong();
        boolean unusable = in < 0 || out < 0 || in > MOST_TOKENS || out > MOST_TOKENS || in + out == 0;
        long cached = counted.at("/prompt_tokens_details/cached_tokens").asLong();
        return unusable ? this : new Heard(failure, Optional.of(new Usage(in, out, true, Math.clamp(cached, 0, in))));
    }
}
