package org.clausewright.assist.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.LogLevel;
import com.openai.core.Timeout;
import com.openai.core.http.ProxyAuthenticator;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.HttpProxy;

/// The client library, set up so that it reads nothing from the environment, logs nothing, follows no redirect, tries
/// nothing twice and never sees a key: [OpenCalls] adds that to the one request it is for. There is a client for each
/// way out, which is one as a rule.
final class Wire {

    private static final long LONGEST_ANSWER = 8L * 1024 * 1024;

    private static final String CREDENTIALS = "Proxy-Authorization";

    private final Patience patience;
    private final Map<Way, OpenAIClient> clients = new HashMap<>();

    /// @param local whether the server is on this computer, which no proxy of the system's may come between
    private record Way(boolean local, Optional<HttpProxy> proxy) {}

    Wire(Patience patience) {
        this.patience = patience;
    }

    private OpenAIClient client(Way way) {
        OpenAIOkHttpClient.Builder client = OpenAIOkHttpClient.builder()
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
                .logLevel(LogLevel.OFF);
        if (way.local()) {
            client.proxy(Proxy.NO_PROXY);
        }
        way.proxy().ifPresent(proxy -> {
            client.proxy(new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
            proxy.credentials().ifPresent(basic -> client.proxyAuthenticator(once(basic)));
        });
        return client.build();
    }

    /// Says who somebody is. What a proxy has refused is not said again: it would be refused again, and some lock an
    /// account after a few tries.
    private static ProxyAuthenticator once(String credentials) {
        return (_, request, _) -> request.headers().values(CREDENTIALS).isEmpty()
                ? Optional.of(
                        request.toBuilder().putHeader(CREDENTIALS, credentials).build())
                : Optional.empty();
    }

    /// The library on the way to an address.
    synchronized OpenAIClient to(ModelConnection connection) {
        String baseUrl = connection.baseUrl().toString();
        return clients.computeIfAbsent(new Way(connection.isLocal(), connection.proxy()), this::client)
                .withOptions(options -> options.baseUrl(baseUrl));
    }

    synchronized void close() {
        clients.values().forEach(OpenAIClient::close);
    }
}
