package org.clausewright.assist.openai;

import java.io.IOException;
import java.util.Optional;
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

/// Looks after each call on its way out and back: hands it to the cancellation of the thread that makes it, sends no
/// empty credential, and ends an answer that grows without bound.
final class OpenCalls implements Interceptor {

    static final ScopedValue<Cancellation> CANCELLATION = ScopedValue.newInstance();

    private final boolean keySent;
    private final long longestAnswer;

    OpenCalls(boolean keySent, long longestAnswer) {
        this.keySent = keySent;
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
        if (CANCELLATION.isBound()) {
            CANCELLATION.get().whileBlocked(chain.call()::cancel);
        }
        Request request = keySent
                ? chain.request()
                : chain.request().newBuilder().removeHeader("Authorization").build();
        Response response = chain.proceed(request);
        ResponseBody body = response.body();
        return body == null
                ? response
                : response.newBuilder()
                        .body(new BoundedBody(body, longestAnswer))
                        .build();
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
