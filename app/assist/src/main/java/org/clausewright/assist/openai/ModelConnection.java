package org.clausewright.assist.openai;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.clausewright.assist.ApiKey;
import org.clausewright.assist.HttpProxy;
import org.clausewright.assist.Proxies;

import static java.util.Objects.requireNonNull;

/// Where a model is and how to get in.
///
/// @param baseUrl as the endpoint's makers give it: `https://api.openai.com/v1`
/// @param key     empty for a server that wants none
/// @param proxy   empty where the way there is direct
public record ModelConnection(URI baseUrl, String model, Optional<ApiKey> key, Optional<HttpProxy> proxy) {

    public ModelConnection {
        requireNonNull(baseUrl, "baseUrl");
        requireNonNull(model, "model");
        requireNonNull(key, "key");
        requireNonNull(proxy, "proxy");
    }

    /// Without a proxy.
    public ModelConnection(URI baseUrl, String model, Optional<ApiKey> key) {
        this(baseUrl, model, key, Optional.empty());
    }

    /// Another model at the same address.
    ModelConnection with(String other) {
        return new ModelConnection(baseUrl, other, key, proxy);
    }

    /// The host as a person knows it, with the port where one is given.
    public String host() {
        String host = Optional.ofNullable(baseUrl.getHost()).orElse(baseUrl.toString());
        return baseUrl.getPort() < 0 ? host : host + ":" + baseUrl.getPort();
    }

    /// A server on this computer.
    boolean isLocal() {
        return Proxies.isLocal(Optional.ofNullable(baseUrl.getHost()).orElse(""));
    }

    /// Azure takes its keys in a header of its own.
    boolean isAzure() {
        String host = Optional.ofNullable(baseUrl.getHost()).orElse("").toLowerCase(Locale.ROOT);
        return host.endsWith(".azure.com");
    }

    String redact(String text) {
        String withoutKey = key.map(secret -> secret.redact(text)).orElse(text);
        return proxy.flatMap(HttpProxy::password)
                .map(secret -> secret.redact(withoutKey))
                .orElse(withoutKey);
    }
}
