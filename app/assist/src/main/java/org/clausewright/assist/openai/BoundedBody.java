package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/// An answer that ends where it is longer than any answer should be, or where it only drips: signs of it come again and
/// again, so that a wait for the next one never ends, but too few for an answer. What keeps a connection open, blanks
/// and whole lines, is no dripping.
final class BoundedBody extends ResponseBody {

    private final ResponseBody body;
    private final BufferedSource source;

    /// @param limit in bytes
    /// @param pace  the time in which more than a drip has to come
    BoundedBody(ResponseBody body, long limit, Duration pace) {
        this.body = body;
        this.source = Okio.buffer(new BoundedSource(body.source(), limit, pace));
    }

    /// An answer of more bytes than any answer should have.
    static final class TooLongException extends IOException {
        TooLongException(long limit) {
            super("the answer has more than " + limit + " bytes");
        }
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

    private static final class BoundedSource extends ForwardingSource {

        /// So many bytes are no drip.
        private static final int DRIP = 256;

        private final long limit;
        private final long paceNanos;
        private long read;
        private long since = System.nanoTime();
        private long signs;
        private boolean lineEnded;

        BoundedSource(Source source, long limit, Duration pace) {
            super(source);
            this.limit = limit;
            this.paceNanos = pace.toNanos();
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long before = sink.size();
            long count = answered(sink, byteCount);
            read += Math.max(0, count);
            if (read > limit) {
                throw new TooLongException(limit);
            }
            if (count > 0) {
                look(sink, before, count);
            }
            return count;
        }

        /// The library believes a length below nothing, and stumbles over it.
        private long answered(Buffer sink, long byteCount) throws IOException {
            try {
                return super.read(sink, byteCount);
            } catch (IllegalArgumentException wrongLength) {
                throw new ProtocolException(wrongLength.getMessage());
            }
        }

        private void look(Buffer sink, long from, long count) throws InterruptedIOException {
            if (count >= DRIP) {
                signs += count;
            } else {
                for (long at = from; at < from + count; at++) {
                    byte sign = sink.getByte(at);
                    lineEnded |= sign == '\n';
                    signs += sign > ' ' || sign < 0 ? 1 : 0;
                }
            }
            long now = System.nanoTime();
            if (now - since > paceNanos) {
                if (signs > 1 && signs < DRIP && !lineEnded) {
                    throw new InterruptedIOException("the answer only drips");
                }
                since = now;
                signs = 0;
                lineEnded = false;
            }
        }
    }
}
