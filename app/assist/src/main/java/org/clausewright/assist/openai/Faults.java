package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.openai.core.http.Headers;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.SseException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.clausewright.assist.AssistFailure;

/// Puts what the client library throws into words.
final class Faults {

    private static final int LONGEST_REASON = 200;

    private final ModelConnection connection;
    private final Clock clock;

    Faults(ModelConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    AssistFailure of(OpenAIException thrown) {
        return switch (thrown) {
            case SseException inStream -> new AssistFailure.ServerFault(host(), inStream.statusCode());
            case OpenAIServiceException answered -> answered(answered);
            case OpenAIInvalidDataException unreadable -> unreadable(unreadable);
            default -> unanswered(thrown);
        };
    }

    /// Of an answer that was being read as a whole.
    AssistFailure whileReading(IOException broken) {
        return broken instanceof JsonProcessingException && !(broken instanceof JsonEOFException)
                ? new AssistFailure.NotAnEndpoint(host())
                : unanswered(broken);
    }

    /// Of an answer in JSON that holds no message.
    AssistFailure inBody(JsonNode answer) {
        return answer.has("error")
                ? new AssistFailure.ServerFault(host(), 200)
                : new AssistFailure.NotAnEndpoint(host());
    }

    private AssistFailure answered(OpenAIServiceException answer) {
        int status = answer.statusCode();
        return switch (status) {
            case 401, 403 ->
                new AssistFailure.KeyRefused(host(), status, connection.key().isPresent());
            case 404 -> new AssistFailure.ModelMissing(host(), connection.model());
            case 408, 504 -> new AssistFailure.TimedOut(host());
            case 429 -> new AssistFailure.TooManyRequests(host(), retryAfter(answer.headers()));
            default -> {
                if (status >= 300 && status < 400) {
                    yield new AssistFailure.Redirected(host(), elsewhere(answer.headers()));
                }
                yield status >= 500
                        ? new AssistFailure.ServerFault(host(), status, retryAfter(answer.headers()))
                        : new AssistFailure.Rejected(host(), status, reason(answer));
            }
        };
    }

    private AssistFailure unreadable(OpenAIInvalidDataException unreadable) {
        return OpenCalls.cause(unreadable, OpenCalls.TooLongException.class).isPresent()
                ? new AssistFailure.TooLong(host())
                : new AssistFailure.NotAnEndpoint(host());
    }

    private AssistFailure unanswered(Throwable thrown) {
        if (OpenCalls.cause(thrown, OpenCalls.TooLongException.class).isPresent()) {
            return new AssistFailure.TooLong(host());
        }
        if (OpenCalls.cause(thrown, UnknownHostException.class).isPresent()
                || OpenCalls.cause(thrown, NoRouteToHostException.class).isPresent()) {
            return new AssistFailure.NoNetwork(host());
        }
        if (OpenCalls.cause(thrown, InterruptedIOException.class).isPresent()) {
            return new AssistFailure.TimedOut(host());
        }
        if (OpenCalls.cause(thrown, ConnectException.class).isPresent()) {
            return new AssistFailure.Refused(host());
        }
        if (OpenCalls.cause(thrown, SSLException.class).isPresent()) {
            return new AssistFailure.NotSecure(host());
        }
        return new AssistFailure.CutOff(host());
    }

    private Optional<Duration> retryAfter(Headers headers) {
        return headers.values("Retry-After").stream().findFirst().flatMap(this::duration);
    }

    private Optional<Duration> duration(String value) {
        try {
            return value.chars().allMatch(c -> c >= '0' && c <= '9') && value.length() < 8
                    ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                    : Optional.of(Duration.between(
                                    clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)))
                            .filter(wait -> !wait.isNegative());
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> elsewhere(Headers headers) {
        return headers.values("Location").stream().findFirst().flatMap(location -> {
            try {
                return Optional.ofNullable(URI.create(location).getHost());
            } catch (IllegalArgumentException noUri) {
                return Optional.empty();
            }
        });
    }

    /// What the server says, in one line; a server that repeats the key does not get it shown.
    private String reason(OpenAIServiceException answer) {
        String said = Optional.ofNullable(answer.getMessage()).orElse("");
        String line = connection.redact(said.replaceFirst("^\\d{3}: ", "")).replaceAll("\\s+", " ");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "...";
    }

    private String host() {
        return connection.host();
    }
}
