package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/// Looks after each call on its way out and back: hands it to the cancellation of the thread that makes it, adds the
/// key where the request goes to the host that the key was given for, ends an answer that grows without bound, and
/// says what the answer is where its header is wrong.
final class OpenCalls implements Interceptor {

    /// What is asked on this thread, and who may end it.
    record Call(ModelConnection connection, Cancellation cancellation) {}

    static final ScopedValue<Call> CALL = ScopedValue.newInstance();

    private static final String TYPE = "Content-Type";
    private static final int LOOKED_AT = 64;

    private final long longestAnswer;

    OpenCalls(long longestAnswer) {
        this.longestAnswer = longestAnswer;
    }

    /// An answer of more bytes than any answer should have.
    static final class TooLongException extends IOException {
        TooLongException(long limit) {
            super("the answer has more than " + limit + " bytes");
        }
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
        BoundedBody bounded = new BoundedBody(body, longestAnswer);
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
            if (chain.call().isCanceled()) {
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

    private static final class BoundedBody extends ResponseBody {

        private final ResponseBody body;
        private final BufferedSource source;

        BoundedBody(ResponseBody body, long limit) {
            this.body = body;
            this.source = Okio.buffer(new BoundedSource(body.source(), limit));
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() {
            return body.contentLength();
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }

    private static final class BoundedSource extends ForwardingSource {

        private final long limit;
        private long read;

        BoundedSource(Source source, long limit) {
            super(source);
            this.limit = limit;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long count = super.read(sink, byteCount);
            read += Math.max(0, count);
            if (read > limit) {
                throw new TooLongException(limit);
            }
            return count;
        }
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
