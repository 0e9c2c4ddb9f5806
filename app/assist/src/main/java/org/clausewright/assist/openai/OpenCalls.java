package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/// Looks after each call on its way out and back: hands it to the cancellation of the thread that makes it, adds the
/// key where the request goes to the host that the key was given for, ends an answer that grows without
/// bound or only drips, and says what the answer is where its header is wrong.
final class OpenCalls implements Interceptor {

    /// What is asked on this thread, and who may end it.
    record Call(ModelConnection connection, Cancellation cancellation) {}

    static final ScopedValue<Call> CALL = ScopedValue.newInstance();

    private static final String TYPE = "Content-Type";
    private static final int LOOKED_AT = 64;

    private final long longestAnswer;
    private final Duration pace;

    /// @param longestAnswer in bytes
    /// @param pace          the time in which more than a drip has to come
    OpenCalls(long longestAnswer, Duration pace) {
        this.longestAnswer = longestAnswer;
        this.pace = pace;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request.Builder request =
                chain.request().newBuilder().removeHeader("Authorization").removeHeader("api-key");
        if (CALL.isBound()) {
            Call call = CALL.get();
            call.cancellation().whileBlocked(chain.call()::cancel);
            addKey(call.connection(), chain.request().url(), request);
        }
        Response response = proceed(chain, request.build());
        ResponseBody body = response.body();
        if (body == null) {
            return response;
        }
        BoundedBody bounded = new BoundedBody(body, longestAnswer, pace);
        Response.Builder handedOn = response.newBuilder().body(bounded);
        if (response.isSuccessful()) {
            seen(bounded.source()).ifPresent(type -> handedOn.header(TYPE, type));
        }
        return handedOn.build();
    }

    /// A connection that lay idle may have been closed at its other end, which shows only when it is used:
    /// then a new one is tried, once.
    private static Response proceed(Chain chain, Request request) throws IOException {
        try {
            return chain.proceed(request);
        } catch (InterruptedIOException | ConnectException | UnknownHostException | SSLException notThat) {
            throw notThat;
        } catch (IOException closed) {
            if (chain.call().isCanceled() || Faults.isRefusedTunnel(closed)) {
                throw closed;
            }
            return chain.proceed(request);
        }
    }

    private static void addKey(ModelConnection connection, HttpUrl url, Request.Builder request) {
        if (connection.key().isEmpty() || !isOf(connection.baseUrl(), url)) {
            return;
        }
        String secret = connection.key().get().reveal();
        if (connection.isAzure()) {
            request.header("api-key", secret);
        } else {
            request.header("Authorization", "Bearer " + secret);
        }
    }

    private static boolean isOf(URI baseUrl, HttpUrl url) {
        HttpUrl home = HttpUrl.get(baseUrl.toString());
        return home.scheme().equals(url.scheme()) && home.host().equals(url.host()) && home.port() == url.port();
    }

    /// What an answer is by its first character; empty where that says nothing.
    private static Optional<String> seen(BufferedSource source) throws IOException {
        BufferedSource ahead = source.peek();
        for (int i = 0; i < LOOKED_AT && !ahead.exhausted(); i++) {
            char c = (char) (ahead.readByte() & 0xFF);
            if (!Character.isWhitespace(c)) {
                return switch (Character.toLowerCase(c)) {
                    case '{', '[' -> Optional.of("application/json");
                    case '<' -> Optional.of("text/html");
                    case 'd', 'e', 'i', 'r', ':' -> Optional.of("text/event-stream");
                    default -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    /// What the header says an answer is, in small letters.
    static String type(Iterable<String> headers) {
        for (String header : headers) {
            return header.toLowerCase(Locale.ROOT);
        }
        return "text/event-stream";
    }

    /// The cause of that type, as deep as it may be.
    static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
