package org.clausewright.assist.openai;

import java.util.Locale;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;

/// What a request may ask for beyond the plain Chat Completions of all servers.
///
/// @param format a schema for the answer: `response_format`
/// @param usage  the count of tokens at the end of a stream: `stream_options`
record Extras(boolean format, boolean usage) {

    static final Extras ALL = new Extras(true, true);

    private static final Extras NONE = new Extras(false, false);

    /// What to try next after a request was refused; the same where the refusal has another reason. A server that does
    /// not say which field it minds is asked without both.
    Extras without(Optional<AssistFailure> failure) {
        return failure.filter(AssistFailure.Rejected.class::isInstance)
                .map(AssistFailure.Rejected.class::cast)
                .filter(rejected -> rejected.status() == 400 || rejected.status() == 422 || rejected.status() == 415)
                .map(rejected -> without(rejected.reason().toLowerCase(Locale.ROOT)))
                .orElse(this);
    }

    private Extras without(String reason) {
        if (usage && (reason.contains("stream_options") || reason.contains("include_usage"))) {
            return new Extras(format, false);
        }
        if (format && (reason.contains("response_format") || reason.contains("schema"))) {
            return new Extras(false, usage);
        }
        return NONE;
    }
}
