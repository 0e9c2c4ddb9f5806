package org.clausewright.assist.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.LogLevel;
import com.openai.core.Timeout;
import java.net.URI;

/// The client library, set up so that it reads nothing from the environment, logs nothing, follows no redirect, tries
/// nothing twice and never sees a key: [OpenCalls] adds that to the one request it is for.
final class Wire {

    private static final long LONGEST_ANSWER = 8L * 1024 * 1024;

    private final OpenAIClient client;

    Wire(Patience patience) {
        client = OpenAIOkHttpClient.builder()
                .baseUrl("http://localhost")
                .apiKey("none")
                .addInterceptor(new OpenCalls(LONGEST_ANSWER, patience.silence()))
                .followRedirects(false)
                .maxRetries(0)
                .timeout(Timeout.builder()
                        .connect(patience.connect())
                        .read(patience.silence())
                        .write(patience.silence())
                        .request(patience.whole())
                        .build())
                .disableTelemetry(true)
                .logLevel(LogLevel.OFF)
                .build();
    }

    /// The same connections, towards an address.
    OpenAIClient at(URI baseUrl) {
        return client.withOptions(options -> options.baseUrl(baseUrl.toString()));
    }

    void close() {
        client.close();
    }
}
