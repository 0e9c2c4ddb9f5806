package org.clausewright.assist;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

/// A proxy that calls to hosts elsewhere go through. It never sees what is said: to such a host only TLS is spoken, in
/// a tunnel that the proxy opens (`CONNECT`).
///
/// @param user     empty where it wants no name and password
/// @param password is not shown; empty without a user
public record HttpProxy(String host, int port, Optional<String> user, Optional<ApiKey> password) {

    private static final int USUAL_PORT = 80;
    private static final int LAST_PORT = 65_535;

    public HttpProxy {
        requireNonNull(host, "host");
        requireNonNull(user, "user");
        requireNonNull(password, "password");
    }

    /// As an environment variable names it: `http://user:password@proxy.example:3128`, or without `http://`. Empty
    /// where that is none, or one of another kind.
    public static Optional<HttpProxy> parse(String written) {
        try {
            String line = written.strip();
            URI uri = new URI(line.contains("://") ? line : "http://" + line);
            boolean usable = uri.getScheme().toLowerCase(Locale.ROOT).equals("http")
                    && uri.getHost() != null
                    && uri.getPort() <= LAST_PORT;
            return usable ? Optional.of(of(uri)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static HttpProxy of(URI uri) {
        String[] named = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
        return new HttpProxy(
                uri.getHost(),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                Optional.of(decoded(named[0])).filter(user -> !user.isEmpty()),
                named.length < 2
                        ? Optional.empty()
                        : Optional.of(decoded(named[1]))
                                .filter(secret -> !secret.isBlank())
                                .map(ApiKey::new));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    }

    /// What the header `Proxy-Authorization` says (RFC 7617); empty without a user.
    public Optional<String> credentials() {
        return user.map(name -> {
            byte[] both = (name + ":" + password.map(ApiKey::reveal).orElse("")).getBytes(UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(both);
        });
    }

    /// As a person may see it, without name and password.
    public String name() {
        return host + ":" + port;
    }
}
