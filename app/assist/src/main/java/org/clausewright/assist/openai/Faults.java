package org.clausewright.assist.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.openai.core.http.Headers;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIInvalidDataException;
import com.openai.errors.OpenAIServiceException;
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
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.clausewright.assist.AssistFailure;
import org.clausewright.assist.HttpProxy;

/// Puts what the client library throws into words.
final class Faults {

    private static final int LONGEST_REASON = 200;
    private static final Duration LONGEST_WAIT = Duration.ofDays(366);
    /// What the client library says where the server says nothing.
    private static final String NOTHING_SAID = "Unknown";
    /// And where a proxy opens no tunnel.
    private static final Pattern NO_TUNNEL = Pattern.compile("for CONNECT|authenticate with proxy");

    private final ModelConnection connection;
    private final Clock clock;

    Faults(ModelConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    AssistFailure of(OpenAIException thrown) {
        return switch (thrown) {
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

    /// Of an answer in JSON that does not hold what was asked for.
    AssistFailure inBody(JsonNode answer) {
        return answer.hasNonNull("error") ? told(answer.path("error")) : new AssistFailure.NotAnEndpoint(host());
    }

    /// Of a fault that is told where an answer should be.
    ///
    /// @param error an object with a message, or the message itself
    AssistFailure told(JsonNode error) {
        String said = error.isTextual()
                ? error.textValue()
                : error.path("message").asText(error.at("/error/message").asText(""));
        return new AssistFailure.ServerFault(host(), 200, Optional.empty(), line(said));
    }

    private AssistFailure answered(OpenAIServiceException answer) {
        int status = answer.statusCode();
        return switch (status) {
            case 401, 403 ->
                new AssistFailure.KeyRefused(host(), status, connection.key().isPresent());
            case 404 -> new AssistFailure.ModelMissing(host(), connection.model());
            case 408, 504 -> new AssistFailure.TimedOut(host());
            case 429 ->
                answer.code().filter("insufficient_quota"::equals).isPresent()
                        ? new AssistFailure.Rejected(host(), status, reason(answer))
                        : new AssistFailure.TooManyRequests(host(), retryAfter(answer.headers()));
            default -> {
                if (status >= 300 && status < 400) {
                    yield new AssistFailure.Redirected(host(), elsewhere(answer.headers()));
                }
                yield status >= 500
                        ? new AssistFailure.ServerFault(host(), status, retryAfter(answer.headers()), reason(answer))
                        : new AssistFailure.Rejected(host(), status, reason(answer));
            }
        };
    }

    private AssistFailure unreadable(OpenAIInvalidDataException unreadable) {
        return OpenCalls.cause(unreadable, BoundedBody.TooLongException.class).isPresent()
                ? new AssistFailure.TooLong(host())
                : new AssistFailure.NotAnEndpoint(host());
    }

    private AssistFailure unanswered(Throwable thrown) {
        if (OpenCalls.cause(thrown, BoundedBody.TooLongException.class).isPresent()) {
            return new AssistFailure.TooLong(host());
        }
        if (isOfTheProxy(thrown)) {
            return new AssistFailure.ProxyFailed(
                    host(), connection.proxy().map(HttpProxy::name).orElse(""));
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

    /// Before the tunnel stands, all that can fail is the proxy's: what lies behind it is not seen.
    private boolean isOfTheProxy(Throwable thrown) {
        return connection.proxy().isPresent()
                && (OpenCalls.cause(thrown, ConnectException.class).isPresent()
                        || OpenCalls.cause(thrown, UnknownHostException.class).isPresent()
                        || OpenCalls.cause(thrown, NoRouteToHostException.class).isPresent()
                        || OpenCalls.cause(thrown, IOException.class)
                                .filter(Faults::isRefusedTunnel)
                                .isPresent());
    }

    /// Whether a proxy has said no to a tunnel. The library has no type for that.
    static boolean isRefusedTunnel(IOException thrown) {
        return NO_TUNNEL
                .matcher(Optional.ofNullable(thrown.getMessage()).orElse(""))
                .find();
    }

    /// OpenAI has a header of its own beside that of HTTP.
    private Optional<Duration> retryAfter(Headers headers) {
        return first(headers, "Retry-After-Ms")
                .flatMap(value -> number(value, Duration.ofMillis(1)))
                .or(() -> first(headers, "Retry-After")
                        .flatMap(value -> number(value, Duration.ofSeconds(1)).or(() -> untilDate(value))));
    }

    private static Optional<String> first(Headers headers, String name) {
        return headers.values(name).stream().findFirst();
    }

    /// No more than anybody can mean.
    private static Optional<Duration> number(String value, Duration unit) {
        if (!value.strip().matches("[0-9]{1,30}(?:\\.[0-9]{0,30})?(?:[eE]\\+?[0-9]{1,2})?")) {
            return Optional.empty();
        }
        double nanos = Double.parseDouble(value.strip()) * unit.toNanos();
        return Optional.of(nanos < LONGEST_WAIT.toNanos() ? Duration.ofNanos((long) nanos) : LONGEST_WAIT);
    }

    private Optional<Duration> untilDate(String value) {
        try {
            return Optional.of(Duration.between(
                            clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)))
                    .filter(wait -> !wait.isNegative())
                    .map(wait -> wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> elsewhere(Headers headers) {
        return first(headers, "Location").flatMap(location -> {
            try {
                URI uri = URI.create(location);
                return Optional.ofNullable(uri.getHost())
                        .map(host -> uri.getPort() < 0 ? host : host + ":" + uri.getPort());
            } catch (IllegalArgumentException noUri) {
                return Optional.empty();
            }
        });
    }

    /// What the server says, in one line; a server that repeats the key does not get it shown.
    private String reason(OpenAIServiceException answer) {
        String said = Optional.ofNullable(answer.getMessage()).orElse("").replaceFirst("^\\d{3}: ", "");
        return said.equals(NOTHING_SAID) ? "" : line(said);
    }

    private String line(String said) {
        String line =
                connection.redact(said).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.chars().noneMatch(Character::isLetter)) {
            return "";
        }
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "...";
    }

    private String host() {
        return connection.host();
    }
}
