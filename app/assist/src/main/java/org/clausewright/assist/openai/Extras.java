package org.clausewright.assist.openai;

import java.util.Locale;
import java.util.Optional;
import org.clausewright.assist.AssistFailure;

/// What a request may ask for beyond what all servers know of Chat Completions.
///
/// @param format a schema for the answer: `response_format`
/// @param usage  the count of tokens at the end of a stream: `stream_options`
/// @param stream the answer as it is made
/// @param system a message of the system's own, apart from the user's
record Extras(boolean format, boolean usage, boolean stream, boolean system) {

    static final Extras ALL = new Extras(true, true, true, true);

    private static final int NOT_IMPLEMENTED = 501;

    /// What to try next after a request was refused; the same where the refusal has another reason. A server that does
    /// not say which field it minds is asked without those that the fewest know.
    Extras without(Optional<AssistFailure> failure) {
        return switch (failure.orElse(null)) {
            case AssistFailure.Rejected rejected
            when isAboutFields(rejected.status()) -> named(rejected.reason()).orElseGet(this::plain);
            case AssistFailure.ServerFault fault
            when fault.status() == NOT_IMPLEMENTED -> named(fault.reason()).orElseGet(this::plain);
            case AssistFailure.ServerFault fault -> named(fault.reason()).orElse(this);
            case null, default -> this;
        };
    }

    private static boolean isAboutFields(int status) {
        return status == 400 || status == 422 || status == 415;
    }

    private Extras plain() {
        return new Extras(false, false, stream, system);
    }

    /// Without the field that a server names as what it minds; empty where it names none of those that are asked for.
    private Optional<Extras> named(String said) {
        String reason = said.toLowerCase(Locale.ROOT);
        if (usage && (reason.contains("stream_options") || reason.contains("include_usage"))) {
            return Optional.of(new Extras(format, false, stream, system));
        }
        if (format && (reason.contains("response_format") || reason.contains("schema") || reason.contains("grammar"))) {
            return Optional.of(new Extras(false, usage, stream, system));
        }
        if (stream && reason.contains("stream")) {
            return Optional.of(new Extras(format, false, false, system));
        }
        if (system && reason.matches("(?s).*\\bsystem\\b.*\\b(?:role|message|prompt|support).*")) {
            return Optional.of(new Extras(format, usage, stream, false));
        }
        return Optional.empty();
    }
}
